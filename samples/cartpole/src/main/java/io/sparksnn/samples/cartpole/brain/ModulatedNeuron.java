package io.sparksnn.samples.cartpole.brain;

import io.sparksnn.annotations.Effect;
import io.sparksnn.annotations.From;
import io.sparksnn.annotations.Inputs;
import io.sparksnn.annotations.Node;
import io.sparksnn.annotations.Outputs;
import io.sparksnn.annotations.RegisterNeuron;
import io.sparksnn.annotations.Wire;
import io.sparksnn.nn.delay.N2NDelays;
import io.sparksnn.nn.plasticity.QuadrupletRuleTensor;
import io.sparksnn.nn.soma.AdaptiveLeakySoma;
import io.sparksnn.nn.synapse.TracedSynapses;
import io.sparksnn.runtime.controller.Neuron;
import io.sparksnn.runtime.module.ModuleOutput;
import io.sparksnn.runtime.payload.FloatArray;
import io.sparksnn.runtime.payload.SpikeArray;

/**
 * Leaky integrate-and-fire neurons whose synapses learn as far as a modulation lets them: without
 * it nothing changes, and its sign says whether what just happened is to happen more or less often.
 */
@RegisterNeuron
@Inputs(ModulatedNeuron.In.class)
@Outputs(ModulatedNeuron.Out.class)
public abstract class ModulatedNeuron extends Neuron<ModulatedNeuronConfig> {
  /**
   * What comes in.
   *
   * @param inSpikes spikes of the inputs
   * @param modulation a number: how much is learned
   */
  public record In(SpikeArray inSpikes, FloatArray modulation) {}

  /**
   * What goes out.
   *
   * @param outSpikes spikes of the units
   */
  public record Out(@From("soma.spikes") SpikeArray outSpikes) implements ModuleOutput {}

  @Node
  @Wire(port = "inSpikes", from = "in.inSpikes")
  protected N2NDelays delays;

  @Node
  @Wire(port = "spikes", from = "delays.outSpikes")
  protected TracedSynapses synapses;

  @Node
  @Wire(port = "current", from = "synapses.currents")
  @Wire(port = "inhibitionMask", from = "self.inhibitionMask")
  protected AdaptiveLeakySoma soma;

  @Node
  @Wire(port = "modulation", from = "in.modulation")
  @Wire(port = "preSpikes", from = "delays.outSpikes")
  @Wire(port = "postSpikes", from = "soma.spikes")
  @Wire(port = "kernel", from = "synapses.kernel")
  @Effect(property = "synapses.kernel", from = "kernel")
  protected QuadrupletRuleTensor plasticity;
}
