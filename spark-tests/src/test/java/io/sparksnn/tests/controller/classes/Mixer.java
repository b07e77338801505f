package io.sparksnn.tests.controller.classes;

import io.sparksnn.annotations.Embedded;
import io.sparksnn.annotations.From;
import io.sparksnn.annotations.Inputs;
import io.sparksnn.annotations.Node;
import io.sparksnn.annotations.Outputs;
import io.sparksnn.annotations.Param;
import io.sparksnn.annotations.RegisterConfig;
import io.sparksnn.annotations.RegisterNeuron;
import io.sparksnn.annotations.Wire;
import io.sparksnn.runtime.config.StepConfig;
import io.sparksnn.runtime.controller.Neuron;
import io.sparksnn.runtime.module.ModuleOutput;
import io.sparksnn.runtime.payload.BooleanMask;
import io.sparksnn.runtime.payload.CurrentArray;
import io.sparksnn.runtime.payload.FloatArray;
import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.tensor.Shape;
import io.sparksnn.tests.modules.Integrator;
import io.sparksnn.tests.modules.Relay;
import org.jspecify.annotations.Nullable;

/** Several sources, an input that may be left out, and names that generated code uses, too. */
@RegisterNeuron
@Inputs(Mixer.In.class)
@Outputs(Mixer.Out.class)
public abstract class Mixer extends Neuron<Mixer.Config> {
  /** Parameters. */
  @RegisterConfig
  public record Config(
      @Embedded StepConfig step,
      @Param Shape units,
      @Param("0") float inhibitoryRate,
      Relay.Config aPort,
      Integrator.Config wiring) {}

  /** What comes in. */
  public record In(
      FloatArray a, FloatArray slotsIn, CurrentArray current, @Nullable BooleanMask mask) {}

  /** What goes out. */
  public record Out(@From("aPort.y") FloatArray slotsOut, @From("wiring.spikes") SpikeArray step)
      implements ModuleOutput {}

  @Node
  @Wire(
      port = "x",
      from = {"in.slotsIn", "in.a", "in.slotsIn"})
  protected Relay aPort;

  @Node
  @Wire(port = "current", from = "in.current")
  @Wire(port = "silenced", from = "in.mask")
  protected Integrator wiring;
}
