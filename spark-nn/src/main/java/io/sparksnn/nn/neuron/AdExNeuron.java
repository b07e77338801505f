package io.sparksnn.nn.neuron;

import io.sparksnn.annotations.Effect;
import io.sparksnn.annotations.From;
import io.sparksnn.annotations.Inputs;
import io.sparksnn.annotations.Node;
import io.sparksnn.annotations.Outputs;
import io.sparksnn.annotations.RegisterNeuron;
import io.sparksnn.annotations.Wire;
import io.sparksnn.nn.delay.N2NDelays;
import io.sparksnn.nn.plasticity.HebbianRule;
import io.sparksnn.nn.soma.AdaptiveExponentialSoma;
import io.sparksnn.nn.synapse.TracedSynapses;
import io.sparksnn.runtime.controller.Neuron;
import io.sparksnn.runtime.module.ModuleOutput;
import io.sparksnn.runtime.payload.SpikeArray;

/**
 * Exponential integrate-and-fire neurons with an adaptation current, with delays and synapses that
 * learn by Hebb's rule.
 *
 * <p>Shapes: in_spikes of any shape, out_spikes of shape units. What is learned in a step is used
 * from the next one on. The equations stand at the nodes' classes.
 */
@RegisterNeuron
@Inputs(AdExNeuron.In.class)
@Outputs(AdExNeuron.Out.class)
public abstract class AdExNeuron extends Neuron<AdExNeuronConfig> {
  /**
   * What comes in.
   *
   * @param inSpikes spikes of the inputs
   */
  public record In(SpikeArray inSpikes) {}

  /**
   * What goes out.
   *
   * @param outSpikes spikes of the units
   */
  public record Out(@From("soma.spikes") SpikeArray outSpikes) implements ModuleOutput {}

  /** Spikes arrive late. */
  @Node
  @Wire(port = "inSpikes", from = "in.inSpikes")
  protected N2NDelays delays;

  /** Spikes become currents. */
  @Node
  @Wire(port = "spikes", from = "delays.outSpikes")
  protected TracedSynapses synapses;

  /** Currents become spikes. */
  @Node
  @Wire(port = "current", from = "synapses.currents")
  @Wire(port = "inhibitionMask", from = "self.inhibitionMask")
  protected AdaptiveExponentialSoma soma;

  /** Spikes change the synapses. */
  @Node
  @Wire(port = "preSpikes", from = "delays.outSpikes")
  @Wire(port = "postSpikes", from = "soma.spikes")
  @Wire(port = "kernel", from = "synapses.kernel")
  @Effect(property = "synapses.kernel", from = "kernel")
  protected HebbianRule hebbianRule;
}
