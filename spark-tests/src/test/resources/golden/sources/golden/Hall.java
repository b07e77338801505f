package golden;

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
import io.sparksnn.runtime.payload.PotentialArray;
import io.sparksnn.runtime.payload.SpikeArray;

/** Two choirs that listen to each other. */
@RegisterBrain(value = "concert_hall", menu = "Halls")
@Inputs(Hall.In.class)
@Outputs(Hall.Out.class)
public abstract class Hall extends Brain<Hall.Config> {
  record In(PotentialArray drive, PotentialArray noise) {}

  /** What leaves the hall. */
  public record Out(@From("right.outSpikes") SpikeArray outSpikes) implements ModuleOutput {}

  /** Parameters of a hall. */
  @RegisterConfig
  public record Config(@Embedded StepConfig step, Choir.Config left, Choir.Config right) {}

  @Node
  @Wire(port = "drive", from = "in.drive")
  @Wire(port = "noise", from = "right.tone")
  protected Choir left;

  @Node
  @Wire(port = "drive", from = "left.tone")
  @Wire(port = "noise", from = "in.noise")
  protected Choir right;
}
