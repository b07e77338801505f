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
 *
 * <p>A unit that spikes changes one weight in every row. Where its traces allow that, such changes
 * are {@linkplain PostponedSpikes held back} until the row is looked at.
 */
final class KernelUpdate {
  /**
   * Above this part of the units spiking, all weights of a row are passed in one vectorised loop
   * instead of those to the units one by one: from 13 to 16 % on, as measured for 1,000 units.
   */
  private static final float DENSE = 1 / 7f;

  /** The same where changes can be held back, which makes single ones cheaper: from 40 % on. */
  private static final float DENSE_BEFORE_HELD_BACK = 0.4f;

  /** What an arriving spike changes, by class and unit: {@code g + d·x}. */
  final Change arrival;

  /** What a spike of the unit changes, by class and unit: {@code g + d·x}. */
  final Change spike;

  private final SynapseClasses classes;
  private final float lowest;
  private final float[][] highest;
  private final float[] everyUnit;

  /** Marks the units that spike, while they are looked at. */
  private final float[] spiking;

  /** A half for each unit, or zero for those that spike, while they are looked at. */
  private final float[] halves;

  /** The bounds of units, none for those that spike, while they are looked at. */
  private final float[] least;

  private final float[][] most;

  /** By class, what all weights stay below that stay above zero; else not a number. */
  private final float[] commonHighest;

  private final @Nullable PostponedSpikes postponed;
  private final PresynapticTrace spikeTrace;
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
    this.halves = new float[units];
    Arrays.fill(halves, 0.5f);
    this.least = new float[units];
    Arrays.fill(least, lowest);
    this.most = new float[classes.count()][];
    Arrays.setAll(most, c -> highest[c].clone());
    this.commonHighest = new float[classes.count()];
    for (int c = 0; c < commonHighest.length; c++) {
      commonHighest[c] = bounds.commonHighest(c);
    }
    this.spikeTrace = spikeTrace;
    this.postponed =
        PostponedSpikes.isWorthwhile(classes)
            ? new PostponedSpikes(classes, spikeTrace, spike, bounds)
            : null;
  }

  /** The coefficients must be there. */
  void apply(Kernel kernel, SpikeArray pre, @Nullable SpikeRuns arrivals, SpikeArray post) {
    if (pre.count() > 0) {
      arrival.scale();
      if (arrivals != null) {
        mark(post, spiking, 1);
        mark(post, halves, 0);
        arriveAtRuns(kernel, arrivals);
        mark(post, spiking, 0);
        mark(post, halves, 0.5f);
      } else if (arrival.isCommon()) {
        unbound(post);
        addToRows(kernel, pre);
        bind(post);
      } else {
        arriveAtRows(kernel, pre);
      }
    }
    if (post.count() > 0) {
      spike(kernel, post);
    }
    if (pre.count() > 0 && arrivals == null && !arrival.isCommon()) {
      clipRows(kernel, pre);
    }
    bound(kernel);
  }

  /** There is more to come for the weights of units that spike: bounds are not for them yet. */
  private void unbound(SpikeArray post) {
    mark(post, least, Float.NEGATIVE_INFINITY);
    for (float[] ofClass : most) {
      mark(post, ofClass, Float.POSITIVE_INFINITY);
    }
  }

  private void bind(SpikeArray post) {
    mark(post, least, lowest);
    for (int c = 0; c < most.length; c++) {
      for (int k = 0; k < post.count(); k++) {
        int unit = post.indices()[k];
        most[c][unit] = highest[c][unit];
      }
    }
  }

  private static void mark(SpikeArray post, float[] units, float by) {
    for (int k = 0; k < post.count(); k++) {
      units[post.indices()[k]] = by;
    }
  }

  private void spike(Kernel kernel, SpikeArray post) {
    PostponedSpikes later =
        spikeTrace.byGroups() == null || kernel.rowsAreShared() ? null : postponed;
    float dense = later == null ? DENSE : DENSE_BEFORE_HELD_BACK;
    if (post.count() > dense * everyUnit.length) {
      spike.scale();
      spikeMany(kernel, post);
    } else if (later != null) {
      later.note(kernel, post);
    } else {
      spike.scale();
      spikeFew(kernel, post);
    }
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
      RowUpdates.clip(kernel.borrowRow(input).data, lowest, highest[classes.of(input)]);
    }
  }

  private void addToRows(Kernel kernel, SpikeArray pre) {
    for (int k = 0; k < pre.count(); k++) {
      int input = pre.indices()[k];
      int c = classes.of(input);
      float[] row = kernel.borrowRow(input).data;
      if (commonHighest[c] == Float.POSITIVE_INFINITY) {
        RowUpdates.addAbove(row, arrival.scaled[c], least);
      } else {
        RowUpdates.addWithin(row, arrival.scaled[c], least, most[c]);
      }
    }
  }

  private void arriveAtRows(Kernel kernel, SpikeArray pre) {
    for (int k = 0; k < pre.count(); k++) {
      int input = pre.indices()[k];
      arrival.all(kernel.borrowRow(input).data, everyUnit, input, classes.of(input));
    }
  }

  private void clipRows(Kernel kernel, SpikeArray pre) {
    for (int k = 0; k < pre.count(); k++) {
      int input = pre.indices()[k];
      RowUpdates.clip(kernel.borrowRow(input).data, lowest, highest[classes.of(input)]);
    }
  }

  /** Units that spike as well have their weights brought within bounds after that. */
  private void arriveAtRuns(Kernel kernel, SpikeRuns arrivals) {
    for (int run = 0; run < arrivals.count(); run++) {
      int input = arrivals.presynaptic(run);
      int c = classes.of(input);
      float[] row = kernel.borrowRow(input).data;
      int[] units = arrivals.postsynaptic(run);
      int from = arrivals.from(run);
      int to = arrivals.to(run);
      if (arrival.isCommon() && commonHighest[c] >= 0) {
        RowUpdates.add(row, units, from, to, arrival.scaled[c], halves, commonHighest[c]);
      } else {
        arrival.someWithin(row, units, from, to, spiking, input, c, lowest, highest[c]);
      }
    }
  }

  private void spikeFew(Kernel kernel, SpikeArray post) {
    int[] units = post.indices();
    for (int input = 0; input < kernel.inputs().size(); input++) {
      int c = classes.of(input);
      float[] row = kernel.borrowRow(input).data;
      spike.someWithin(row, units, post.count(), input, c, lowest, highest[c]);
    }
  }

  private void spikeMany(Kernel kernel, SpikeArray post) {
    mark(post, spiking, 1);
    for (int input = 0; input < kernel.inputs().size(); input++) {
      int c = classes.of(input);
      float[] row = kernel.borrowRow(input).data;
      spike.all(row, spiking, input, c);
      RowUpdates.clip(row, lowest, highest[c]);
    }
    mark(post, spiking, 0);
  }

  /** Coefficients of a change, and the trace it depends on. */
  static final class Change {
    /** The part that does not depend on the trace, by class and unit. */
    final float[][] g;

    /** What the trace is multiplied by, by class and unit. */
    final float[][] d;

    /** A change is multiplied by {@code a + b·k}. */
    final float a;

    final float b;

    private final @Nullable PresynapticTrace trace;
    private final float[][] scaled;

    private Change(
        int classes, int units, @Nullable PresynapticTrace trace, Bounds.Dependence dependence) {
      this.g = new float[classes][units];
      this.d = new float[classes][units];
      this.scaled = new float[classes][units];
      this.trace = trace;
      this.a = dependence.constant();
      this.b = dependence.slope();
    }

    /**
     * The traces of synapses are kept as multiples of a factor, which is taken up here; where there
     * is no trace, changes are computed.
     */
    private void scale() {
      if (isCommon()) {
        for (int c = 0; c < d.length; c++) {
          addUp(g[c], d[c], scaled[c]);
        }
      } else if (trace != null && !trace.isOfInputs()) {
        for (int c = 0; c < d.length; c++) {
          multiply(d[c], trace.factors(c), scaled[c]);
        }
      }
    }

    /** Whether a change is a number that is added, and the same for all inputs of a class. */
    private boolean isCommon() {
      return trace == null && isAdded();
    }

    /** Whether a change does not depend on the weight. */
    boolean isAdded() {
      return a == 1 && b == 0;
    }

    private static void addUp(float[] g, float[] d, float[] into) {
      for (int j = 0; j < into.length; j++) {
        into[j] = g[j] + d[j] * 0f;
      }
    }

    private static void multiply(float[] d, float[] factors, float[] into) {
      for (int j = 0; j < into.length; j++) {
        into[j] = d[j] * factors[j];
      }
    }

    /** The trace of an input, where it is the same for all of its synapses. */
    private float common(int input) {
      return trace == null ? 0 : trace.ofInput(input);
    }

    private void all(float[] row, float[] mask, int input, int c) {
      if (trace != null && !trace.isOfInputs()) {
        RowUpdates.all(row, mask, g[c], scaled[c], trace.row(input), a, b);
      } else {
        RowUpdates.all(row, mask, g[c], d[c], common(input), a, b);
      }
    }

    private void someWithin(
        float[] row, int[] units, int count, int input, int c, float lowest, float[] highest) {
      if (trace != null && !trace.isOfInputs()) {
        float[] x = trace.row(input);
        RowUpdates.someWithin(row, units, count, g[c], scaled[c], x, a, b, lowest, highest);
      } else {
        float x = common(input);
        RowUpdates.someWithin(row, units, count, g[c], d[c], x, a, b, lowest, highest);
      }
    }

    /** The same of a part of a list, without bounds for the units that are marked. */
    private void someWithin(
        float[] row,
        int[] units,
        int from,
        int to,
        float[] marked,
        int input,
        int c,
        float lowest,
        float[] highest) {
      if (trace != null && !trace.isOfInputs()) {
        float[] x = trace.row(input);
        RowUpdates.someWithin(
            row, units, from, to, marked, g[c], scaled[c], x, a, b, lowest, highest);
      } else {
        float x = common(input);
        RowUpdates.someWithin(row, units, from, to, marked, g[c], d[c], x, a, b, lowest, highest);
      }
    }
  }
}
