package io.sparksnn.tests.controller.classes;

import io.sparksnn.annotations.Effect;
import io.sparksnn.annotations.Embedded;
import io.sparksnn.annotations.From;
import io.sparksnn.annotations.Inputs;
import io.sparksnn.annotations.Node;
import io.sparksnn.annotations.Outputs;
import io.sparksnn.annotations.Param;
import io.sparksnn.annotations.Range;
import io.sparksnn.annotations.RegisterConfig;
import io.sparksnn.annotations.RegisterNeuron;
import io.sparksnn.annotations.Wire;
import io.sparksnn.runtime.config.StepConfig;
import io.sparksnn.runtime.controller.Neuron;
import io.sparksnn.runtime.module.ModuleOutput;
import io.sparksnn.runtime.payload.FloatArray;
import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.tensor.Shape;
import io.sparksnn.tests.modules.Integrator;
import io.sparksnn.tests.modules.Potentiation;
import io.sparksnn.tests.modules.Weights;

/** Weights, a soma, and a rule that adds 1 to the weight of each input that spikes. */
@RegisterNeuron
@Inputs(Learner.In.class)
@Outputs(Learner.Out.class)
public abstract class Learner extends Neuron<Learner.Config> {
  /** Parameters. */
  @RegisterConfig
  public record Config(
      @Embedded StepConfig step,
      @Param Shape units,
      @Param("0") @Range(min = 0, max = 1) float inhibitoryRate,
      Potentiation.Config rule,
      Integrator.Config soma,
      Weights.Config weights) {}

  /** What comes in. */
  public record In(SpikeArray inSpikes) {}

  /** What goes out. */
  public record Out(
      @From("soma.spikes") SpikeArray outSpikes, @From("weights.kernel") FloatArray learned)
      implements ModuleOutput {}

  @Node
  @Wire(port = "spikes", from = "in.inSpikes")
  @Wire(port = "kernel", from = "weights.kernel")
  @Effect(property = "weights.kernel", from = "kernel")
  protected Potentiation rule;

  @Node
  @Wire(port = "current", from = "weights.currents")
  @Wire(port = "silenced", from = "self.inhibitionMask")
  protected Integrator soma;

  @Node
  @Wire(port = "spikes", from = "in.inSpikes")
  protected Weights weights;

  /** What the soma has gathered: an author may use the nodes. */
  public float gathered(int unit) {
    return soma.potential().get(unit);
  }
}
