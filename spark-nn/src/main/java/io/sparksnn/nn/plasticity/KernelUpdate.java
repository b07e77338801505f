package io.sparksnn.nn.plasticity;

import io.sparksnn.runtime.kernel.Kernel;
import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.payload.SpikeRuns;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Changes the weights of the synapses where a spike arrived, and of those of units that spiked.
 *
 * <p>An arrival at synapse (j, i) changes its weight by {@code g + d·x}, a spike of its unit by
 * {@code g' + d'·x'}, where the coefficients are common to unit j and all inputs of the class of i,
 * and x and x' are traces. Bounds hold for the sum of both.
 */
final class KernelUpdate {
  /**
   * Above this part of the units spiking, all weights of a row are passed in one vectorised loop
   * instead of those to the units one by one: from 13 to 16 % on, as measured for 1,000 units.
   */
  private static final int DENSE_PART = 7;

  /** What an arriving spike changes, by class and unit: {@code g + d·x}. */
  final Change arrival;

  /** What a spike of the unit changes, by class and unit: {@code g + d·x}. */
  final Change spike;

  private final SynapseClasses classes;
  private final float lowest;
  private final float[][] highest;
  private final float[] everyUnit;
  private final float[] spiking;
  private @Nullable Kernel bounded;
  private int revision;

  /**
   * An update of weights within bounds.
   *
   * @param classes of the inputs
   * @param units number of units
   * @param arrivalTrace the x of arriving spikes; null if there is none
   * @param spikeTrace the x of spikes of the units
   * @param bounds of the weights
   */
  KernelUpdate(
      SynapseClasses classes,
      int units,
      @Nullable PresynapticTrace arrivalTrace,
      PresynapticTrace spikeTrace,
      Bounds bounds) {
    this.classes = classes;
    this.lowest = bounds.lowest();
    this.highest = bounds.highest();
    this.arrival = new Change(classes.count(), units, arrivalTrace, bounds.ofDecrease());
    this.spike = new Change(classes.count(), units, spikeTrace, bounds.ofIncrease());
    this.everyUnit = new float[units];
    Arrays.fill(everyUnit, 1);
    this.spiking = new float[units];
  }

  /** The coefficients must be there. */
  void apply(Kernel kernel, SpikeArray pre, @Nullable SpikeRuns arrivals, SpikeArray post) {
    if (pre.count() > 0) {
      arrival.scale();
      arrive(kernel, pre, arrivals);
    }
    if (post.count() > 0) {
      spike.scale();
      if (post.count() * DENSE_PART > everyUnit.length) {
        spikeMany(kernel, post);
      } else {
        spikeFew(kernel, post);
      }
    }
    if (pre.count() > 0) {
      clipArrivals(kernel, pre, arrivals);
    }
    bound(kernel);
  }

  /** Weights that were not set here may be out of bounds, even where nothing happens. */
  void bound(Kernel kernel) {
    if (kernel == bounded && kernel.revision() == revision) {
      return;
    }
    boundAll(kernel);
    bounded = kernel;
    revision = kernel.revision();
  }

  /** Brings all weights within bounds. */
  void boundAll(Kernel kernel) {
    for (int input = 0; input < kernel.inputs().size(); input++) {
      RowUpdates.clip(kernel.row(input).data, lowest, highest[classes.of(input)]);
    }
  }

  private void arrive(Kernel kernel, SpikeArray pre, @Nullable SpikeRuns arrivals) {
    if (arrivals == null) {
      for (int k = 0; k < pre.count(); k++) {
        int input = pre.indices()[k];
        arrival.all(kernel.row(input).data, everyUnit, input, classes.of(input));
      }
    } else {
      for (int run = 0; run < arrivals.count(); run++) {
        int input = arrivals.presynaptic(run);
        arrival.some(
            kernel.row(input).data,
            arrivals.postsynaptic(run),
            arrivals.from(run),
            arrivals.to(run),
            input,
            classes.of(input));
      }
    }
  }

  private void clipArrivals(Kernel kernel, SpikeArray pre, @Nullable SpikeRuns arrivals) {
    if (arrivals == null) {
      for (int k = 0; k < pre.count(); k++) {
        int input = pre.indices()[k];
        RowUpdates.clip(kernel.row(input).data, lowest, highest[classes.of(input)]);
      }
    } else {
      for (int run = 0; run < arrivals.count(); run++) {
        int input = arrivals.presynaptic(run);
        RowUpdates.clip(
            kernel.row(input).data,
            arrivals.postsynaptic(run),
            arrivals.from(run),
            arrivals.to(run),
            lowest,
            highest[classes.of(input)]);
      }
    }
  }

  private void spikeFew(Kernel kernel, SpikeArray post) {
    int[] units = post.indices();
    for (int input = 0; input < kernel.inputs().size(); input++) {
      int c = classes.of(input);
      float[] row = kernel.row(input).data;
      spike.someWithin(row, units, post.count(), input, c, lowest, highest[c]);
    }
  }

  private void spikeMany(Kernel kernel, SpikeArray post) {
    Arrays.fill(spiking, 0);
    for (int k = 0; k < post.count(); k++) {
      spiking[post.indices()[k]] = 1;
    }
    for (int input = 0; input < kernel.inputs().size(); input++) {
      int c = classes.of(input);
      float[] row = kernel.row(input).data;
      spike.all(row, spiking, input, c);
      RowUpdates.clip(row, lowest, highest[c]);
    }
  }

  /** Coefficients of a change, and the trace it depends on. */
  static final class Change {
    /** The part that does not depend on the trace, by class and unit. */
    final float[][] g;

    /** What the trace is multiplied by, by class and unit. */
    final float[][] d;

    private final @Nullable PresynapticTrace trace;
    private final float[][] scaled;
    private final float a;
    private final float b;

    private Change(
        int classes, int units, @Nullable PresynapticTrace trace, Bounds.Dependence dependence) {
      this.g = new float[classes][units];
      this.d = new float[classes][units];
      this.scaled = new float[classes][units];
      this.trace = trace;
      this.a = dependence.constant();
      this.b = dependence.slope();
    }

    /** The traces of synapses are kept as multiples of a factor, which is taken up here. */
    private void scale() {
      if (trace != null && trace.ofInputs() == null) {
        for (int c = 0; c < d.length; c++) {
          multiply(d[c], trace.factors(c), scaled[c]);
        }
      }
    }

    private static void multiply(float[] d, float[] factors, float[] into) {
      for (int j = 0; j < into.length; j++) {
        into[j] = d[j] * factors[j];
      }
    }

    /** The trace of an input, where it is the same for all of its synapses. */
    private float common(int input) {
      float[] ofInputs = trace == null ? null : trace.ofInputs();
      return ofInputs == null ? 0 : ofInputs[input];
    }

    private void all(float[] row, float[] mask, int input, int c) {
      if (trace != null && trace.ofInputs() == null) {
        RowUpdates.all(row, mask, g[c], scaled[c], trace.row(input), a, b);
      } else {
        RowUpdates.all(row, mask, g[c], d[c], common(input), a, b);
      }
    }

    private void someWithin(
        float[] row, int[] units, int count, int input, int c, float lowest, float[] highest) {
      if (trace != null && trace.ofInputs() == null) {
        float[] x = trace.row(input);
        RowUpdates.someWithin(row, units, count, g[c], scaled[c], x, a, b, lowest, highest);
      } else {
        float x = common(input);
        RowUpdates.someWithin(row, units, count, g[c], d[c], x, a, b, lowest, highest);
      }
    }

    private void some(float[] row, int[] units, int from, int to, int input, int c) {
      if (trace != null && trace.ofInputs() == null) {
        RowUpdates.some(row, units, from, to, g[c], scaled[c], trace.row(input), a, b);
      } else {
        float x = common(input);
        RowUpdates.some(row, units, from, to, g[c], d[c], x, a, b);
      }
    }
  }
}
