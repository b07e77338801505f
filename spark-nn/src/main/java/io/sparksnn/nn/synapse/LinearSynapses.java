package io.sparksnn.nn.synapse;

import io.sparksnn.annotations.Call;
import io.sparksnn.annotations.RegisterModule;
import io.sparksnn.runtime.module.InputSpecs;
import io.sparksnn.runtime.payload.SpikeArray;

/**
 * Synapses whose current lasts as long as the spike:
 *
 * <pre>I_j = Σ_i K_ji·s_i</pre>
 *
 * <p>where s is 1 at a spike, −1 at that of an inhibitory input, and else 0.
 *
 * <p>Shapes: spikes of shape inputs (or units + inputs, if they are per synapse), currents of shape
 * units in pA, kernel of shape units + inputs in pA.
 *
 * <p>Source: W. Gerstner, W. Kistler, R. Naud, L. Paninski, <cite>Neuronal Dynamics</cite>,
 * Cambridge University Press 2014, ch. 1.4 (current pulses).
 */
@RegisterModule(menu = "Components/Synapses")
public abstract class LinearSynapses extends Synapses<LinearSynapsesConfig> {
  private WeightsPerSynapse each = new WeightsPerSynapse(kernel);
  private HeldCurrents held = new HeldCurrents(kernel);
  private float[] synapses = {};

  /** For the generated class. */
  protected LinearSynapses() {}

  @Override
  protected LinearSynapsesConfig weights() {
    return config();
  }

  @Override
  protected void build(InputSpecs inputs) {
    super.build(inputs);
    each = new WeightsPerSynapse(kernel);
    held = new HeldCurrents(kernel);
    synapses = new float[isExact() ? kernel.units().concat(kernel.inputs()).size() : 0];
  }

  /**
   * One step.
   *
   * @param spikes of the inputs, or per synapse
   * @return the currents into the units
   */
  @Call
  public SynapsesOutput step(SpikeArray spikes) {
    float[] currents = output.currents().values().data;
    if (isExact()) {
      each.scatterTo(synapses, spikes, false);
      WeightsPerSynapse.sum(synapses, currents);
      each.scatterTo(synapses, spikes, true);
    } else {
      held.sumInto(currents, spikes);
    }
    return output;
  }
}
