package io.sparksnn.nn.tutorial;

import io.sparksnn.annotations.From;
import io.sparksnn.annotations.Inputs;
import io.sparksnn.annotations.Node;
import io.sparksnn.annotations.Outputs;
import io.sparksnn.annotations.RegisterBrain;
import io.sparksnn.annotations.Wire;
import io.sparksnn.nn.interfaces.ExponentialIntegrator;
import io.sparksnn.nn.interfaces.TopologicalLinearSpiker;
import io.sparksnn.runtime.controller.Brain;
import io.sparksnn.runtime.module.ModuleOutput;
import io.sparksnn.runtime.payload.FloatArray;

/** Two populations that look at one number, hold each other down, and pull to their side. */
@RegisterBrain
@Inputs(Steering.In.class)
@Outputs(Steering.Out.class)
public abstract class Steering extends Brain<SteeringConfig> {
  public record In(FloatArray seen) {}

  public record Out(@From("hand.signal") FloatArray pull) implements ModuleOutput {}

  @Node
  @Wire(port = "signal", from = "in.seen")
  protected TopologicalLinearSpiker eye;

  @Node
  @Wire(
      port = "inSpikes",
      from = {"eye.spikes", "right.outSpikes"})
  protected Hum left;

  @Node
  @Wire(
      port = "inSpikes",
      from = {"eye.spikes", "left.outSpikes"})
  protected Hum right;

  @Node
  @Wire(
      port = "spikes",
      from = {"left.outSpikes", "right.outSpikes"})
  protected ExponentialIntegrator hand;
}
