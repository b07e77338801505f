package io.sparksnn.tests.modules;

import io.sparksnn.annotations.Call;
import io.sparksnn.annotations.Embedded;
import io.sparksnn.annotations.RegisterConfig;
import io.sparksnn.annotations.RegisterModule;
import io.sparksnn.runtime.config.StepConfig;
import io.sparksnn.runtime.module.InputSpecs;
import io.sparksnn.runtime.module.ModuleOutput;
import io.sparksnn.runtime.module.SparkModule;
import io.sparksnn.runtime.payload.FloatArray;
import io.sparksnn.runtime.payload.SpikeArray;

/** Adds 1 to the weight of each unit that spikes, in the array that it is lent. */
@RegisterModule
public abstract class Potentiation extends SparkModule<Potentiation.Config> {
  /** Parameters. */
  @RegisterConfig
  public record Config(@Embedded StepConfig step) {}

  /** Ports. */
  public record Output(FloatArray kernel) implements ModuleOutput {}

  private Output output = new Output(FloatArray.of(0));

  @Override
  protected void build(InputSpecs inputs) {
    output = new Output(FloatArray.of(0));
  }

  @Call
  @SuppressWarnings("ReferenceEquality") // whose array it is, is what counts
  public Output step(SpikeArray spikes, FloatArray kernel) {
    for (int k = 0; k < spikes.count(); k++) {
      kernel.values().data[spikes.indices()[k]] += 1;
    }
    if (output.kernel() != kernel) {
      output = new Output(kernel);
    }
    return output;
  }
}
