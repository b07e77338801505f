package io.sparksnn.nn.neuron;

import io.sparksnn.annotations.Embedded;
import io.sparksnn.annotations.From;
import io.sparksnn.annotations.Inputs;
import io.sparksnn.annotations.Node;
import io.sparksnn.annotations.Outputs;
import io.sparksnn.annotations.RegisterBrain;
import io.sparksnn.annotations.RegisterConfig;
import io.sparksnn.annotations.Wire;
import io.sparksnn.runtime.config.StepConfig;
import io.sparksnn.runtime.controller.Brain;
import io.sparksnn.runtime.module.ModuleOutput;
import io.sparksnn.runtime.payload.SpikeArray;

/** Two populations that read each other. */
@RegisterBrain
@Inputs(Pair.In.class)
@Outputs(Pair.Out.class)
abstract class Pair extends Brain<Pair.Config> {
  /** Parameters. */
  @RegisterConfig
  record Config(@Embedded StepConfig step, AlifNeuronConfig left, LifNeuronConfig right) {}

  /** What comes in. */
  record In(SpikeArray stimulus) {}

  /** What goes out. */
  record Out(@From("left.outSpikes") SpikeArray left, @From("right.outSpikes") SpikeArray right)
      implements ModuleOutput {}

  @Node
  @Wire(
      port = "inSpikes",
      from = {"in.stimulus", "right.outSpikes"})
  protected AlifNeuron left;

  @Node
  @Wire(port = "inSpikes", from = "left.outSpikes")
  protected LifNeuron right;
}
