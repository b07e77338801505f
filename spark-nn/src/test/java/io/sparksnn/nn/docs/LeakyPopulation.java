package io.sparksnn.nn.docs;

import io.sparksnn.annotations.From;
import io.sparksnn.annotations.Inputs;
import io.sparksnn.annotations.Node;
import io.sparksnn.annotations.Outputs;
import io.sparksnn.annotations.RegisterNeuron;
import io.sparksnn.annotations.Wire;
import io.sparksnn.nn.soma.LeakySoma;
import io.sparksnn.nn.synapse.TracedSynapses;
import io.sparksnn.runtime.controller.Neuron;
import io.sparksnn.runtime.module.ModuleOutput;
import io.sparksnn.runtime.payload.SpikeArray;

/** The population of the page on controllers. */
@RegisterNeuron
@Inputs(LeakyPopulation.In.class)
@Outputs(LeakyPopulation.Out.class)
public abstract class LeakyPopulation extends Neuron<LeakyPopulationConfig> {
  public record In(SpikeArray inSpikes) {}

  public record Out(@From("soma.spikes") SpikeArray outSpikes) implements ModuleOutput {}

  @Node
  @Wire(port = "spikes", from = "in.inSpikes")
  protected TracedSynapses synapses;

  @Node
  @Wire(port = "current", from = "synapses.currents")
  @Wire(port = "inhibitionMask", from = "self.inhibitionMask")
  protected LeakySoma soma;
}
