package io.sparksnn.nn.tutorial;

import io.sparksnn.annotations.From;
import io.sparksnn.annotations.Inputs;
import io.sparksnn.annotations.Node;
import io.sparksnn.annotations.Outputs;
import io.sparksnn.annotations.RegisterNeuron;
import io.sparksnn.annotations.Wire;
import io.sparksnn.nn.soma.RefractoryLeakySoma;
import io.sparksnn.nn.synapse.TracedSynapses;
import io.sparksnn.runtime.controller.Neuron;
import io.sparksnn.runtime.module.ModuleOutput;
import io.sparksnn.runtime.payload.SpikeArray;

/** Units that hum by themselves and spike more when they are spoken to. */
@RegisterNeuron
@Inputs(Hum.In.class)
@Outputs(Hum.Out.class)
public abstract class Hum extends Neuron<HumConfig> {
  public record In(SpikeArray inSpikes) {}

  public record Out(@From("soma.spikes") SpikeArray outSpikes) implements ModuleOutput {}

  @Node
  @Wire(port = "spikes", from = "in.inSpikes")
  protected TracedSynapses synapses;

  @Node
  @Wire(port = "current", from = "synapses.currents")
  protected Noise noise;

  @Node
  @Wire(port = "current", from = "noise.current")
  @Wire(port = "inhibitionMask", from = "self.inhibitionMask")
  protected RefractoryLeakySoma soma;
}
