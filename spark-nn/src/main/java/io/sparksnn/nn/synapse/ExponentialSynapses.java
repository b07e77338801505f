package io.sparksnn.nn.synapse;

import io.sparksnn.annotations.Call;
import io.sparksnn.annotations.RegisterModule;
import io.sparksnn.annotations.Variable;
import io.sparksnn.nn.trace.TraceParameters;
import io.sparksnn.runtime.config.Init;
import io.sparksnn.runtime.module.InputSpecs;
import io.sparksnn.runtime.payload.SpikeArray;
import java.util.Arrays;

/**
 * Synapses whose current rises at once and decays exponentially, at one pace where it excites and
 * at another where it inhibits:
 *
 * <pre>
 * E_j ← exp(−dt/τ_E)·E_j + Σ_i K_ji·s_i over excitatory inputs i
 * H_j ← exp(−dt/τ_I)·H_j + Σ_i K_ji·s_i over inhibitory inputs i
 * I_j = E_j − g·H_j
 * </pre>
 *
 * <p>where s is 1 at a spike, else 0; the spikes say which inputs are inhibitory, and g how much
 * stronger those are than their weights. Beside the two currents of each unit only the synapses of
 * inputs that spike cost anything. A reset clears the currents and leaves the kernel.
 *
 * <p>Shapes: spikes of shape inputs (or units + inputs, if they are per synapse), currents of shape
 * units in pA, kernel of shape units + inputs in pA.
 *
 * <p>Source: R. Brette et al., <cite>Simulation of networks of spiking neurons: a review of tools
 * and strategies</cite>, Journal of Computational Neuroscience 23, 2007 (current-based synapses of
 * benchmark 2).
 */
@RegisterModule(menu = "Components/Synapses")
public abstract class ExponentialSynapses extends Synapses<ExponentialSynapsesConfig> {
  /** What excites, as it is left for the next step: one pass then decays it and gives currents. */
  @Variable(shape = "units", units = "pA", doc = "Excitation that is left for the next step.")
  protected float[] excitation = {};

  /** What inhibits, before its scale, as it is left for the next step. */
  @Variable(
      shape = "units",
      units = "pA",
      doc = "Inhibition that is left for the next step, before its scale.")
  protected float[] inhibition = {};

  private ActiveWeights active = sums();
  private DecayingCurrents currents = new DecayingCurrents(new float[] {1}, new float[] {1}, 1);

  /** For the generated class. */
  protected ExponentialSynapses() {}

  @Override
  protected LinearSynapsesConfig weights() {
    return config().weights();
  }

  @Override
  protected void build(InputSpecs inputs) {
    super.build(inputs);
    excitation = new float[weights().units().size()];
    inhibition = new float[weights().units().size()];
    active = sums();
    currents =
        new DecayingCurrents(
            decay(config().excitatoryTau()),
            decay(config().inhibitoryTau()),
            config().inhibitoryScale());
  }

  private float[] decay(Init tau) {
    return TraceParameters.decay(values(tau, weights().units()), weights().step().dt());
  }

  private ActiveWeights sums() {
    return new ActiveWeights(kernel, new SeparateSums(excitation, inhibition));
  }

  @Override
  public void reset() {
    Arrays.fill(excitation, 0);
    Arrays.fill(inhibition, 0);
  }

  /**
   * One step.
   *
   * @param spikes of the inputs, or per synapse
   * @return the currents into the units
   */
  @Call
  public SynapsesOutput step(SpikeArray spikes) {
    active.add(spikes);
    currents.flow(excitation, inhibition, output.currents().values().data);
    return output;
  }
}
