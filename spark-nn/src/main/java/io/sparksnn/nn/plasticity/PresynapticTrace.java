package io.sparksnn.nn.plasticity;

import io.sparksnn.nn.trace.TraceParameters;
import io.sparksnn.nn.trace.Tracer;
import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.payload.SpikeRuns;
import io.sparksnn.runtime.state.HasState;
import io.sparksnn.runtime.state.StateVisitor;
import org.jspecify.annotations.Nullable;

/**
 * The trace that arriving spikes leave at synapses: one for each input where the spikes are those
 * of units, else one for each synapse.
 */
interface PresynapticTrace extends HasState {
  /** One step of time, on the spikes of inputs, or on runs of spikes of synapses. */
  void step(SpikeArray spikes, @Nullable SpikeRuns runs);

  void reset();

  /** A number for each input, where it is the same for all of its synapses; else null. */
  float @Nullable [] ofInputs();

  /** What the numbers of an input's synapses are multiples of, where they differ. */
  float[] row(int input);

  /** What the numbers of {@link #row} are to be multiplied by for inputs of a class. */
  float[] factors(int synapseClass);

  /** A trace of each input. */
  final class OfInputs implements PresynapticTrace {
    private static final float[] NONE = {};

    private final Tracer tracer;

    OfInputs(int inputs, float dt, TraceParameters parameters) {
      tracer = new Tracer(inputs, dt, parameters);
    }

    @Override
    public void step(SpikeArray spikes, @Nullable SpikeRuns runs) {
      tracer.step(spikes.indices(), spikes.count());
    }

    @Override
    public void reset() {
      tracer.reset();
    }

    @Override
    public float[] ofInputs() {
      return tracer.value();
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
    public void visitState(StateVisitor visitor) {
      tracer.visitState(visitor);
    }
  }
}
