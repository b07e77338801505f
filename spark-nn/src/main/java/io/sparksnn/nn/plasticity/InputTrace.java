package io.sparksnn.nn.plasticity;

import io.sparksnn.nn.trace.OneOrEach;
import io.sparksnn.runtime.kernel.Arrears;
import io.sparksnn.runtime.kernel.SynapseGroups;
import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.payload.SpikeRuns;
import io.sparksnn.runtime.state.StateVariable;
import io.sparksnn.runtime.state.StateVisitor;
import io.sparksnn.runtime.state.VariableDeclaration;
import io.sparksnn.runtime.tensor.Shape;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A trace of each input, whose spikes reach all units at the same time. */
final class InputTrace implements PresynapticTrace {
  private static final VariableDeclaration TRACE =
      new VariableDeclaration("trace", float[].class, "", "", "Present values.");
  private static final float[] NONE = {};

  private final int inputs;
  private final GroupTrace traces;

  /**
   * Traces of zero.
   *
   * @param inputs number of inputs
   * @param dt duration of a step in ms
   * @param tau time constant in ms: one number, or one for each input
   * @param steps what a spike adds: one number, or one for each input
   */
  InputTrace(int inputs, float dt, float[] tau, float[] steps) {
    this.inputs = inputs;
    int kinds = Math.max(tau.length, steps.length);
    float[] decays = new float[kinds];
    float[] scales = new float[kinds];
    for (int kind = 0; kind < kinds; kind++) {
      decays[kind] = (float) Math.exp(-dt / OneOrEach.of(kind, tau));
      scales[kind] = OneOrEach.of(kind, steps);
    }
    int[] each = new int[inputs];
    Arrays.setAll(each, input -> input);
    traces = new GroupTrace(each, kinds == 1 ? new int[inputs] : each, decays, scales);
  }

  @Override
  public void decay() {
    traces.step();
  }

  @Override
  public void add(SpikeArray spikes, @Nullable SpikeRuns runs) {
    for (int k = 0; k < spikes.count(); k++) {
      traces.add(spikes.indices()[k]);
    }
  }

  @Override
  public void reset() {
    traces.reset();
  }

  @Override
  public boolean isOfInputs() {
    return true;
  }

  @Override
  public float ofInput(int input) {
    return traces.get(input);
  }

  @Override
  public float[] row(int input) {
    return NONE;
  }

  @Override
  public float[] factors(int synapseClass) {
    return NONE;
  }

  @Override
  public GroupTrace byGroups() {
    return traces;
  }

  @Override
  public @Nullable SynapseGroups groups() {
    return null;
  }

  @Override
  public void setArrears(Arrears by) {
    traces.setArrears(by);
  }

  @Override
  public void visitState(StateVisitor visitor) {
    visitor.visit(
        StateVariable.ofComputed(
            TRACE, Shape.of(inputs), this::values, values -> set((float[]) values)));
  }

  private float[] values() {
    float[] values = new float[inputs];
    for (int input = 0; input < inputs; input++) {
      values[input] = traces.get(input);
    }
    return values;
  }

  private void set(float[] values) {
    for (int input = 0; input < inputs; input++) {
      traces.set(input, values[input]);
    }
  }
}
