package io.sparksnn.nn.plasticity;

import io.sparksnn.runtime.kernel.Kernel;
import io.sparksnn.runtime.state.HasState;
import io.sparksnn.runtime.state.StateVariable;
import io.sparksnn.runtime.state.StateVisitor;
import io.sparksnn.runtime.state.VariableDeclaration;
import io.sparksnn.runtime.tensor.Shape;
import org.ejml.data.FMatrixRMaj;

/**
 * What each synapse is eligible for, decaying without being touched: it is kept as a multiple of
 * one factor, which decays. Before that gets too small, it is multiplied into all synapses.
 */
final class EligibilityTrace implements HasState {
  private static final double SMALLEST_FACTOR = 1e-20;

  /** Added and taken away again: what is near the end of the range of floats becomes zero. */
  private static final float FLUSH = 1e-30f;

  private static final VariableDeclaration TRACE =
      new VariableDeclaration(
          "trace", float[].class, "units + inputs", "", "What each synapse is eligible for.");

  private static final VariableDeclaration MULTIPLES =
      new VariableDeclaration(
          "multiples", Kernel.class, "units + inputs", "", "Eligibility, divided by the factor.");
  private static final VariableDeclaration FACTOR =
      new VariableDeclaration("factor", double[].class, "", "", "What multiples are of.");

  private final Kernel multiples;
  private final double decay;
  private double factor = 1;

  /**
   * No eligibility.
   *
   * @param units shape of the units
   * @param inputs shape of the inputs
   * @param decay what is left after a step
   */
  EligibilityTrace(Shape units, Shape inputs, double decay) {
    this.multiples = Kernel.zeros(units, inputs);
    this.decay = decay;
  }

  void decay() {
    factor *= decay;
    if (factor < SMALLEST_FACTOR) {
      for (int input = 0; input < multiples.inputs().size(); input++) {
        multiply(multiples.borrowRow(input).data, (float) factor);
      }
      factor = 1;
    }
  }

  private static void multiply(float[] row, float factor) {
    for (int j = 0; j < row.length; j++) {
      row[j] = (row[j] * factor + FLUSH) - FLUSH;
    }
  }

  /** Rows of numbers that are to be multiplied by the factor. */
  Kernel multiples() {
    return multiples;
  }

  float factor() {
    return (float) factor;
  }

  void reset() {
    for (int input = 0; input < multiples.inputs().size(); input++) {
      multiples.borrowRow(input).zero();
    }
    factor = 1;
  }

  @Override
  public void visitState(StateVisitor visitor) {
    visitor.visit(
        StateVariable.ofComputed(
            TRACE,
            multiples.units().concat(multiples.inputs()),
            this::values,
            values -> set((float[]) values)));
  }

  /** The product is rounded; what it is of is not. */
  @Override
  public void visitExactState(StateVisitor visitor) {
    visitor.visit(StateVariable.of(MULTIPLES, () -> multiples));
    visitor.visit(
        StateVariable.ofScalar(
            FACTOR, () -> new double[] {factor}, value -> factor = ((double[]) value)[0]));
  }

  private float[] values() {
    float[] values = multiples.toMatrix().data;
    for (int i = 0; i < values.length; i++) {
      values[i] *= (float) factor;
    }
    return values;
  }

  private void set(float[] values) {
    factor = 1;
    multiples.setTo(FMatrixRMaj.wrap(multiples.units().size(), multiples.inputs().size(), values));
  }
}
