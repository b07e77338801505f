package io.sparksnn.nn.plasticity;

import io.sparksnn.runtime.payload.SpikeRuns;
import io.sparksnn.runtime.state.StateVariable;
import io.sparksnn.runtime.state.StateVisitor;
import io.sparksnn.runtime.state.VariableDeclaration;
import io.sparksnn.runtime.tensor.Shape;
import java.util.Arrays;

/**
 * A trace of each synapse that decays without being touched: {@code x(t) = S·g(t)}, where g decays
 * and an arriving spike adds {@code scale/g} to S. The factor g is common to the synapses of a unit
 * from inputs of one class. Before it gets too small, it is multiplied into all of them.
 */
final class RowTrace {
  private static final VariableDeclaration MULTIPLES =
      new VariableDeclaration(
          "multiples", float[].class, "inputs × units", "", "S of each input's synapses.");
  private static final VariableDeclaration FACTORS =
      new VariableDeclaration("factors", double[].class, "classes × units", "", "g.");

  private static final double SMALLEST_FACTOR = 1e-20;

  /** Added and taken away again: what is near the end of the range of floats becomes zero. */
  private static final float FLUSH = 1e-30f;

  private final SynapseClasses classes;
  private final float[][] scale;
  private final double[][] decay;
  private final double[][] factor;
  private final float[][] factors;
  private final float[][] increments;
  private final float[][] rows;
  private boolean zero = true;

  /**
   * Traces of zero.
   *
   * @param units number of units
   * @param classes of the inputs
   * @param decay for each class and unit, what is left after a step
   * @param scale for each class and unit, what a spike adds
   */
  RowTrace(int units, SynapseClasses classes, float[][] decay, float[][] scale) {
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

  /** What time alone does in a step. */
  void decay() {
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

  /** What a spike alone does that reaches all synapses of an input. */
  void add(int input) {
    zero = false;
    float[] row = rows[input];
    float[] added = increments[classes.of(input)];
    for (int unit = 0; unit < row.length; unit++) {
      row[unit] += added[unit];
    }
  }

  /** What spikes alone do. */
  void add(SpikeRuns runs) {
    zero &= runs.count() == 0;
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
    boolean nothing = true;
    for (int input = 0; input < rows.length; input++) {
      multiply(rows[input], factors[classes.of(input)]);
      nothing &= isZero(rows[input]);
    }
    zero = nothing;
  }

  private static void multiply(float[] row, float[] factors) {
    for (int unit = 0; unit < row.length; unit++) {
      row[unit] = (row[unit] * factors[unit] + FLUSH) - FLUSH;
    }
  }

  private static boolean isZero(float[] row) {
    for (float value : row) {
      if (value != 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether no synapse has any trace. */
  boolean isZero() {
    return zero;
  }

  void reset() {
    for (float[] row : rows) {
      Arrays.fill(row, 0);
    }
    for (int c = 0; c < factor.length; c++) {
      Arrays.fill(factor[c], 1);
      Arrays.fill(factors[c], 1);
    }
    zero = true;
  }

  /** What the numbers of an input's synapses are multiples of. */
  float[] row(int input) {
    return rows[input];
  }

  /** What the numbers of {@link #row} are to be multiplied by for inputs of a class. */
  float[] factors(int synapseClass) {
    return factors[synapseClass];
  }

  /** The trace of a synapse. */
  float get(int input, int unit) {
    return rows[input][unit] * factors[classes.of(input)][unit];
  }

  /** Other traces, in row-major order of units × inputs. */
  void set(float[] values) {
    reset();
    for (int synapse = 0; synapse < values.length; synapse++) {
      rows[synapse % rows.length][synapse / rows.length] = values[synapse];
    }
    zero = isZero(values);
  }

  /** Shows what traces are the products of. */
  void visitExactState(StateVisitor visitor) {
    int units = factors[0].length;
    visitor.visit(
        StateVariable.ofComputed(
            MULTIPLES,
            Shape.of(rows.length, units),
            () -> multiples(units),
            values -> setMultiples((float[]) values, units)));
    visitor.visit(
        StateVariable.ofComputed(
            FACTORS,
            Shape.of(factor.length, units),
            () -> decayed(units),
            values -> setDecayed((double[]) values, units)));
  }

  private float[] multiples(int units) {
    float[] values = new float[rows.length * units];
    for (int input = 0; input < rows.length; input++) {
      System.arraycopy(rows[input], 0, values, input * units, units);
    }
    return values;
  }

  private double[] decayed(int units) {
    double[] values = new double[factor.length * units];
    for (int c = 0; c < factor.length; c++) {
      System.arraycopy(factor[c], 0, values, c * units, units);
    }
    return values;
  }

  private void setMultiples(float[] values, int units) {
    for (int input = 0; input < rows.length; input++) {
      System.arraycopy(values, input * units, rows[input], 0, units);
    }
    zero = isZero(values);
  }

  private void setDecayed(double[] values, int units) {
    for (int c = 0; c < factor.length; c++) {
      System.arraycopy(values, c * units, factor[c], 0, units);
      for (int unit = 0; unit < units; unit++) {
        factors[c][unit] = (float) factor[c][unit];
      }
    }
  }
}
