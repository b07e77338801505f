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
  default void step(SpikeArray spikes, @Nullable SpikeRuns runs) {
    decay();
    add(spikes, runs);
  }

  /** What time alone does in a step. */
  void decay();

  /** What spikes alone do. */
  void add(SpikeArray spikes, @Nullable SpikeRuns runs);

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

    private static final int[] NOBODY = {};

    private final Tracer tracer;
    private final float[] steps;

    /**
     * Traces of zero.
     *
     * @param inputs number of inputs
     * @param dt duration of a step in ms
     * @param tau time constant in ms: one number, or one for each input
     * @param steps what a spike adds: one number, or one for each input
     */
    OfInputs(int inputs, float dt, float[] tau, float[] steps) {
      this.tracer = new Tracer(inputs, dt, TraceParameters.of(tau, steps, new float[1]));
      this.steps = steps;
    }

    @Override
    public void decay() {
      tracer.step(NOBODY, 0);
    }

    @Override
    public void add(SpikeArray spikes, @Nullable SpikeRuns runs) {
      float[] trace = tracer.value();
      for (int k = 0; k < spikes.count(); k++) {
        int input = spikes.indices()[k];
        trace[input] += steps[steps.length == 1 ? 0 : input];
      }
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
