package io.sparksnn.tests.modules;

import io.sparksnn.annotations.Call;
import io.sparksnn.annotations.Embedded;
import io.sparksnn.annotations.Node;
import io.sparksnn.annotations.RegisterConfig;
import io.sparksnn.annotations.RegisterModule;
import io.sparksnn.annotations.Variable;
import io.sparksnn.runtime.config.StepConfig;
import io.sparksnn.runtime.module.ModuleOutput;
import io.sparksnn.runtime.module.SparkModule;
import io.sparksnn.runtime.payload.CurrentArray;
import io.sparksnn.runtime.payload.PotentialArray;
import io.sparksnn.runtime.payload.SpikeArray;

/** Holds two modules, of which the second integrates what the first has gathered. */
@RegisterModule(menu = "Tests/Composites")
public abstract class Cascade extends SparkModule<Cascade.Config> {
  /** Parameters. */
  @RegisterConfig
  public record Config(
      @Embedded StepConfig step, Integrator.Config first, Integrator.Config secondStage) {}

  /** Ports. */
  public record Output(SpikeArray spikes) implements ModuleOutput {}

  @Node protected Integrator first;

  @Node protected Integrator secondStage;

  @Variable(doc = "Steps since the last reset.")
  protected int steps;

  @Override
  public void reset() {
    steps = 0;
  }

  @Call
  public Output step(CurrentArray current) {
    steps++;
    PotentialArray gathered = first.step(current, null).potentials();
    CurrentArray passedOn = CurrentArray.wrap(gathered.shape(), gathered.values());
    return new Output(secondStage.step(passedOn, null).spikes());
  }
}
