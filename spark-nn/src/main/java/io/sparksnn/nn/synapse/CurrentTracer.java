package io.sparksnn.nn.synapse;

import io.sparksnn.nn.trace.Trace;
import io.sparksnn.runtime.kernel.Kernel;
import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.state.HasState;
import io.sparksnn.runtime.state.StateVisitor;
import java.util.Arrays;

/**
 * The currents of synapses whose spikes leave a trace.
 *
 * <p>Where all synapses of a unit have the same time constants, the sum of their traces is itself
 * such a trace, of the sum of their weights: one is kept for each unit. Else there is one for each
 * synapse, and a step costs as much as there are synapses.
 */
final class CurrentTracer implements HasState {
  private final ActiveWeights active;
  private final WeightsPerSynapse each;
  private final Trace trace;
  private final boolean perUnit;
  private final float[] input;

  CurrentTracer(Kernel kernel, boolean perUnit, Trace trace) {
    this.trace = trace;
    this.perUnit = perUnit;
    this.input = new float[trace.value().length];
    this.each = new WeightsPerSynapse(kernel);
    this.active = new ActiveWeights(kernel, new SignedSums(input));
  }

  void step(SpikeArray spikes, float[] currents) {
    if (perUnit) {
      Arrays.fill(input, 0);
      active.add(spikes);
      System.arraycopy(trace.step(input), 0, currents, 0, currents.length);
    } else {
      each.scatterTo(input, spikes, false);
      WeightsPerSynapse.sum(trace.step(input), currents);
      each.scatterTo(input, spikes, true);
    }
  }

  void reset() {
    trace.reset();
  }

  @Override
  public void visitState(StateVisitor visitor) {
    trace.visitState(visitor);
  }
}
