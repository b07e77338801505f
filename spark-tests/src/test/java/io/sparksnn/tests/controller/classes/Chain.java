package io.sparksnn.tests.controller.classes;

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
import io.sparksnn.runtime.payload.FloatArray;
import io.sparksnn.tests.modules.Relay;

/** Two relays, one after the other. */
@RegisterBrain("relay_chain")
@Inputs(Chain.In.class)
@Outputs(Chain.Out.class)
public abstract class Chain extends Brain<Chain.Config> {
  /** Parameters. */
  @RegisterConfig
  public record Config(@Embedded StepConfig step, Relay.Config second, Relay.Config first) {}

  /** What comes in. */
  public record In(FloatArray x) {}

  /** What goes out. */
  public record Out(
      @From("second.y") FloatArray y,
      @From("first.y") FloatArray early,
      @From("first.age") FloatArray age)
      implements ModuleOutput {}

  @Node
  @Wire(port = "x", from = "first.y")
  protected Relay second;

  @Node
  @Wire(port = "x", from = "in.x")
  protected Relay first;
}
