package io.sparksnn.nn.plasticity;

import io.sparksnn.nn.trace.Tracer;
import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.state.HasState;
import io.sparksnn.runtime.state.StateVariable;
import io.sparksnn.runtime.state.StateVisitor;
import io.sparksnn.runtime.state.VariableDeclaration;
import io.sparksnn.runtime.tensor.Shape;
import java.util.List;

/**
 * The trace that a unit's own spikes leave at its synapses: one for each unit, or, where time
 * constants differ, one for each unit and class of inputs.
 */
final class PostsynapticTrace implements HasState {
  private static final VariableDeclaration TRACE =
      new VariableDeclaration(
          "trace", float[].class, "units + inputs", "", "Present values of the synapses.");

  private final List<Tracer> tracers;
  private final Shape synapses;
  private final SynapseClasses classes;

  /**
   * Traces by class of inputs.
   *
   * @param tracers of the units, one for each class or one for all
   * @param synapses units + inputs
   * @param classes of the inputs
   */
  PostsynapticTrace(List<Tracer> tracers, Shape synapses, SynapseClasses classes) {
    this.tracers = tracers;
    this.synapses = synapses;
    this.classes = classes;
  }

  void step(SpikeArray spikes) {
    for (int c = 0; c < tracers.size(); c++) {
      tracers.get(c).step(spikes.indices(), spikes.count());
    }
  }

  /** The number of each unit at its synapses from inputs of a class. */
  float[] value(int synapseClass) {
    return tracers.get(tracers.size() == 1 ? 0 : synapseClass).value();
  }

  void reset() {
    for (int c = 0; c < tracers.size(); c++) {
      tracers.get(c).reset();
    }
  }

  @Override
  public void visitState(StateVisitor visitor) {
    if (tracers.size() == 1) {
      tracers.get(0).visitState(visitor);
    } else {
      visitor.visit(
          StateVariable.ofComputed(TRACE, synapses, this::values, values -> set((float[]) values)));
    }
  }

  private float[] values() {
    float[] values = new float[synapses.size()];
    int inputs = classes.inputs();
    for (int synapse = 0; synapse < values.length; synapse++) {
      values[synapse] = value(classes.of(synapse % inputs))[synapse / inputs];
    }
    return values;
  }

  private void set(float[] values) {
    int inputs = classes.inputs();
    for (int synapse = 0; synapse < values.length; synapse++) {
      value(classes.of(synapse % inputs))[synapse / inputs] = values[synapse];
    }
  }
}
