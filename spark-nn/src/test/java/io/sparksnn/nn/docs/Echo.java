package io.sparksnn.nn.docs;

import io.sparksnn.annotations.From;
import io.sparksnn.annotations.Inputs;
import io.sparksnn.annotations.Node;
import io.sparksnn.annotations.Outputs;
import io.sparksnn.annotations.RegisterBrain;
import io.sparksnn.annotations.Wire;
import io.sparksnn.runtime.controller.Brain;
import io.sparksnn.runtime.module.ModuleOutput;
import io.sparksnn.runtime.payload.SpikeArray;

/** The brain of the page on controllers. */
@RegisterBrain
@Inputs(Echo.In.class)
@Outputs(Echo.Out.class)
public abstract class Echo extends Brain<EchoConfig> {
  public record In(SpikeArray stimulus) {}

  public record Out(@From("second.outSpikes") SpikeArray spikes) implements ModuleOutput {}

  @Node
  @Wire(
      port = "inSpikes",
      from = {"in.stimulus", "second.outSpikes"})
  protected LeakyPopulation first;

  @Node
  @Wire(port = "inSpikes", from = "first.outSpikes")
  protected LeakyPopulation second;
}
