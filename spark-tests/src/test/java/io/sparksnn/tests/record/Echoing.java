package io.sparksnn.tests.record;

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

/** Gives the spikes that it is given, in two outputs. */
@RegisterModule
public abstract class Echoing extends SparkModule<Echoing.Config> {
  /** Parameters. */
  @RegisterConfig
  public record Config(@Embedded StepConfig step) {}

  /** Ports. */
  public record Output(SpikeArray out, SpikeArray again) implements ModuleOutput {}

  private Output output = new Output(silent(Shape.of(1)), silent(Shape.of(1)));

  @Override
  protected void build(InputSpecs inputs) {
    Shape shape = inputs.get("spikes").shape();
    output = new Output(silent(shape), silent(shape));
  }

  private static SpikeArray silent(Shape shape) {
    return SpikeArray.silent(shape);
  }

  @Call
  public Output step(SpikeArray spikes) {
    output.out().clear();
    output.again().clear();
    for (int k = 0; k < spikes.count(); k++) {
      output.out().add(spikes.indices()[k]);
      output.again().add(spikes.indices()[k]);
    }
    return output;
  }
}
