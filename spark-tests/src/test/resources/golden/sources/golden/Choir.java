package golden;

import io.sparksnn.annotations.Effect;
import io.sparksnn.annotations.Embedded;
import io.sparksnn.annotations.From;
import io.sparksnn.annotations.Inputs;
import io.sparksnn.annotations.Node;
import io.sparksnn.annotations.Out;
import io.sparksnn.annotations.Outputs;
import io.sparksnn.annotations.Param;
import io.sparksnn.annotations.Range;
import io.sparksnn.annotations.RegisterConfig;
import io.sparksnn.annotations.RegisterNeuron;
import io.sparksnn.annotations.Wire;
import io.sparksnn.runtime.config.StepConfig;
import io.sparksnn.runtime.controller.Neuron;
import io.sparksnn.runtime.module.ModuleOutput;
import io.sparksnn.runtime.payload.BooleanMask;
import io.sparksnn.runtime.payload.PotentialArray;
import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.tensor.Shape;
import org.jspecify.annotations.Nullable;

/** Two resonators, the second of which sets back the {@linkplain Resonator first}. */
@RegisterNeuron
@Inputs(Choir.In.class)
@Outputs(Choir.Sound.class)
public abstract class Choir extends Neuron<Choir.Config> {
  /** What they hear. */
  public record In(PotentialArray drive, PotentialArray noise, @Nullable BooleanMask muted) {}

  /** What is heard of them. */
  public record Sound(
      @From("echo.spikes") SpikeArray outSpikes,
      @From("echo.phase") @Out(doc = "Phase of the echo.") PotentialArray tone,
      @From("lead.potential") PotentialArray strength)
      implements ModuleOutput {}

  /** Parameters of a choir. */
  @RegisterConfig
  public record Config(
      @Embedded StepConfig step,
      @Param Shape units,
      @Param("0.2") @Range(min = 0, max = 1) float inhibitoryRate,
      @Param("true") boolean propagateInhibition,
      ResonatorConfig lead,
      ResonatorConfig echo) {}

  @Node
  @Wire(
      port = "drive",
      from = {"in.drive", "in.noise"})
  @Wire(port = "mask", from = "self.inhibitionMask")
  protected Resonator lead;

  @Node
  @Wire(port = "drive", from = "lead.phase")
  @Wire(port = "mask", from = "in.muted")
  @Effect(property = "lead.potential", from = "phase")
  protected Resonator echo;
}
