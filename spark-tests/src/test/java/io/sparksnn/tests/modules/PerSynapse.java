package io.sparksnn.tests.modules;

import io.sparksnn.annotations.Call;
import io.sparksnn.annotations.Embedded;
import io.sparksnn.annotations.RegisterConfig;
import io.sparksnn.annotations.RegisterModule;
import io.sparksnn.runtime.config.StepConfig;
import io.sparksnn.runtime.module.InputSpecs;
import io.sparksnn.runtime.module.ModuleOutput;
import io.sparksnn.runtime.module.SparkModule;
import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.tensor.Shape;

/** Gives each input to two units, per synapse. */
@RegisterModule
public abstract class PerSynapse extends SparkModule<PerSynapse.Config> {
  /** Parameters. */
  @RegisterConfig
  public record Config(@Embedded StepConfig step) {}

  /** Ports. */
  public record Output(SpikeArray spikes) implements ModuleOutput {}

  private Output output = new Output(SpikeArray.silent(Shape.of()));

  @Override
  protected void build(InputSpecs inputs) {
    Shape shape = Shape.of(2).concat(inputs.get("spikes").shape());
    output = new Output(SpikeArray.silent(shape, null, true));
  }

  @Call
  public Output step(SpikeArray spikes) {
    SpikeArray out = output.spikes();
    out.clear();
    for (int unit = 0; unit < 2; unit++) {
      for (int k = 0; k < spikes.count(); k++) {
        out.add(unit * spikes.shape().size() + spikes.indices()[k]);
      }
    }
    out.setInhibitionMask(spikes.inhibitionMask());
    return output;
  }
}
