package io.sparksnn.nn.plasticity;

import io.sparksnn.runtime.kernel.Kernel;
import io.sparksnn.runtime.state.HasState;
import io.sparksnn.runtime.state.StateVariable;
import io.sparksnn.runtime.state.StateVisitor;
import io.sparksnn.runtime.state.VariableDeclaration;
import io.sparksnn.runtime.tensor.Shape;
import java.util.Arrays;

/** A target for each weight, which follows it slowly, and draws it to itself. */
final class TargetTrace implements HasState {
  private static final VariableDeclaration TRACE =
      new VariableDeclaration(
          "trace", float[].class, "units + inputs", "", "Present targets of the weights.");

  private final Shape shape;
  private final SynapseClasses classes;
  private final float[][] decay;
  private final float[][] scale;
  private final float[][] potential;
  private final float[][] rows;

  /**
   * Targets of zero; parameters are by class of inputs and unit.
   *
   * @param shape units + inputs
   * @param classes of the inputs
   * @param decay what is left of a target after a step
   * @param scale what its change is multiplied by
   * @param potential strength of the potential
   */
  TargetTrace(
      Shape shape, SynapseClasses classes, float[][] decay, float[][] scale, float[][] potential) {
    this.shape = shape;
    this.classes = classes;
    this.decay = decay;
    this.scale = scale;
    this.potential = potential;
    this.rows = new float[classes.inputs()][shape.size() / classes.inputs()];
  }

  /** Targets follow the weights, then weights are drawn to them. */
  void step(Kernel kernel, float[][] pull) {
    for (int input = 0; input < rows.length; input++) {
      int c = classes.of(input);
      step(kernel.borrowRow(input).data, rows[input], decay[c], scale[c], potential[c], pull[c]);
    }
  }

  private static void step(
      float[] k, float[] target, float[] decay, float[] scale, float[] p, float[] pull) {
    for (int j = 0; j < k.length; j++) {
      float t = target[j];
      float next = decay[j] * t + scale[j] * (k[j] - p[j] * t * (0.25f - t) * (0.5f - t));
      k[j] += pull[j] * (k[j] - next);
      target[j] = next;
    }
  }

  void reset() {
    for (float[] row : rows) {
      Arrays.fill(row, 0);
    }
  }

  @Override
  public void visitState(StateVisitor visitor) {
    visitor.visit(
        StateVariable.ofComputed(TRACE, shape, this::values, values -> set((float[]) values)));
  }

  private float[] values() {
    float[] values = new float[shape.size()];
    for (int synapse = 0; synapse < values.length; synapse++) {
      values[synapse] = rows[synapse % rows.length][synapse / rows.length];
    }
    return values;
  }

  private void set(float[] values) {
    for (int synapse = 0; synapse < values.length; synapse++) {
      rows[synapse % rows.length][synapse / rows.length] = values[synapse];
    }
  }
}
