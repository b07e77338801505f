package io.sparksnn.nn.plasticity;

import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.payload.SpikeRuns;
import io.sparksnn.runtime.state.StateVariable;
import io.sparksnn.runtime.state.StateVisitor;
import io.sparksnn.runtime.state.VariableDeclaration;
import io.sparksnn.runtime.tensor.Shape;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A trace of each synapse that decays without being touched: {@code x(t) = S·g(t)}, where g decays
 * and an arriving spike adds {@code scale/g} to S. The factor g is common to the synapses of a unit
 * from inputs of one class. Before it gets too small, it is multiplied into all of them.
 */
final class SynapticTrace implements PresynapticTrace {
  private static final double SMALLEST_FACTOR = 1e-20;

  /** Added and taken away again: what is near the end of the range of floats becomes zero. */
  private static final float FLUSH = 1e-30f;

  private static final VariableDeclaration TRACE =
      new VariableDeclaration(
          "trace", float[].class, "units + inputs", "", "Present values of the synapses.");

  private static final VariableDeclaration MULTIPLES =
      new VariableDeclaration(
          "multiples", float[].class, "inputs × units", "", "S of each input's synapses.");
  private static final VariableDeclaration FACTORS =
      new VariableDeclaration("factors", double[].class, "classes × units", "", "g.");

  private final Shape shape;
  private final SynapseClasses classes;
  private final float[][] scale;
  private final double[][] decay;
  private final double[][] factor;
  private final float[][] factors;
  private final float[][] increments;
  private final float[][] rows;

  /**
   * Traces of zero.
   *
   * @param shape units + inputs
   * @param classes of the inputs
   * @param decay for each class and unit, what is left after a step
   * @param scale for each class and unit, what a spike adds
   */
  SynapticTrace(Shape shape, SynapseClasses classes, float[][] decay, float[][] scale) {
    int units = shape.size() / classes.inputs();
    this.shape = shape;
    this.classes = classes;
    this.scale = scale;
    this.decay = new double[classes.count()][units];
    this.factor = new double[classes.count()][units];
    this.factors = new float[classes.count()][units];
    this.increments = new float[classes.count()][units];
    this.rows = new float[classes.inputs()][units];
    for (int c = 0; c < classes.count(); c++) {
      for (int unit = 0; unit < units; unit++) {
        this.decay[c][unit] = decay[c][unit];
      }
    }
    reset();
  }

  @Override
  public void decay() {
    boolean small = false;
    for (int c = 0; c < factor.length; c++) {
      small |= decay(factor[c], decay[c]);
    }
    if (small) {
      multiplyIn();
    }
    for (int c = 0; c < factor.length; c++) {
      prepare(factor[c], scale[c], factors[c], increments[c]);
    }
  }

  @Override
  public void add(SpikeArray spikes, @Nullable SpikeRuns runs) {
    if (runs == null) {
      for (int k = 0; k < spikes.count(); k++) {
        int input = spikes.indices()[k];
        add(rows[input], increments[classes.of(input)]);
      }
    } else {
      for (int run = 0; run < runs.count(); run++) {
        int input = runs.presynaptic(run);
        add(
            rows[input],
            increments[classes.of(input)],
            runs.postsynaptic(run),
            runs.from(run),
            runs.to(run));
      }
    }
  }

  private static boolean decay(double[] factor, double[] decay) {
    double smallest = 1;
    for (int unit = 0; unit < factor.length; unit++) {
      factor[unit] *= decay[unit];
      smallest = Math.min(smallest, factor[unit]);
    }
    return smallest < SMALLEST_FACTOR;
  }

  private static void prepare(double[] factor, float[] scale, float[] factors, float[] increments) {
    for (int unit = 0; unit < factor.length; unit++) {
      factors[unit] = (float) factor[unit];
      increments[unit] = (float) (scale[unit] / factor[unit]);
    }
  }

  private static void add(float[] row, float[] increments) {
    for (int unit = 0; unit < row.length; unit++) {
      row[unit] += increments[unit];
    }
  }

  private static void add(float[] row, float[] increments, int[] posts, int from, int to) {
    for (int k = from; k < to; k++) {
      row[posts[k]] += increments[posts[k]];
    }
  }

  private void multiplyIn() {
    for (int c = 0; c < factor.length; c++) {
      for (int unit = 0; unit < factor[c].length; unit++) {
        factors[c][unit] = (float) factor[c][unit];
      }
      Arrays.fill(factor[c], 1);
    }
    for (int input = 0; input < rows.length; input++) {
      multiply(rows[input], factors[classes.of(input)]);
    }
  }

  private static void multiply(float[] row, float[] factors) {
    for (int unit = 0; unit < row.length; unit++) {
      row[unit] = (row[unit] * factors[unit] + FLUSH) - FLUSH;
    }
  }

  @Override
  public void reset() {
    for (float[] row : rows) {
      Arrays.fill(row, 0);
    }
    for (int c = 0; c < factor.length; c++) {
      Arrays.fill(factor[c], 1);
      Arrays.fill(factors[c], 1);
    }
  }

  @Override
  public float @Nullable [] ofInputs() {
    return null;
  }

  @Override
  public float[] row(int input) {
    return rows[input];
  }

  @Override
  public float[] factors(int synapseClass) {
    return factors[synapseClass];
  }

  @Override
  public void visitState(StateVisitor visitor) {
    visitor.visit(
        StateVariable.ofComputed(TRACE, shape, this::values, values -> set((float[]) values)));
  }

  /** The product is rounded; what it is of is not. */
  @Override
  public void visitExactState(StateVisitor visitor) {
    int units = shape.size() / rows.length;
    visitor.visit(
        StateVariable.ofComputed(
            MULTIPLES,
            Shape.of(rows.length, units),
            () -> joined(rows, units),
            values -> divide((float[]) values, units)));
    visitor.visit(
        StateVariable.ofComputed(
            FACTORS,
            Shape.of(factor.length, units),
            () -> joined(factor, units),
            values -> setFactors((double[]) values, units)));
  }

  private static float[] joined(float[][] rows, int width) {
    float[] values = new float[rows.length * width];
    for (int i = 0; i < rows.length; i++) {
      System.arraycopy(rows[i], 0, values, i * width, width);
    }
    return values;
  }

  private static double[] joined(double[][] rows, int width) {
    double[] values = new double[rows.length * width];
    for (int i = 0; i < rows.length; i++) {
      System.arraycopy(rows[i], 0, values, i * width, width);
    }
    return values;
  }

  private void divide(float[] values, int units) {
    for (int input = 0; input < rows.length; input++) {
      System.arraycopy(values, input * units, rows[input], 0, units);
    }
  }

  private void setFactors(double[] values, int units) {
    for (int c = 0; c < factor.length; c++) {
      System.arraycopy(values, c * units, factor[c], 0, units);
      for (int unit = 0; unit < units; unit++) {
        factors[c][unit] = (float) factor[c][unit];
      }
    }
  }

  private float[] values() {
    float[] values = new float[shape.size()];
    for (int synapse = 0; synapse < values.length; synapse++) {
      int input = synapse % rows.length;
      int unit = synapse / rows.length;
      values[synapse] = rows[input][unit] * factors[classes.of(input)][unit];
    }
    return values;
  }

  private void set(float[] values) {
    reset();
    for (int synapse = 0; synapse < values.length; synapse++) {
      rows[synapse % rows.length][synapse / rows.length] = values[synapse];
    }
  }
}
