package io.sparksnn.tests.checkpoint;

import io.sparksnn.annotations.Call;
import io.sparksnn.annotations.Embedded;
import io.sparksnn.annotations.RegisterConfig;
import io.sparksnn.annotations.RegisterModule;
import io.sparksnn.runtime.config.StepConfig;
import io.sparksnn.runtime.module.ModuleOutput;
import io.sparksnn.runtime.module.SparkModule;
import io.sparksnn.runtime.payload.FloatArray;
import io.sparksnn.tests.modules.Clock;

/** Reads a payload of its author's. */
@RegisterModule
public abstract class Watch extends SparkModule<Watch.Config> {
  /** Parameters. */
  @RegisterConfig
  public record Config(@Embedded StepConfig step) {}

  /** Ports. */
  public record Output(FloatArray time) implements ModuleOutput {}

  private final Output output = new Output(FloatArray.of(0));

  @Call
  public Output step(Clock clock) {
    output.time().values().data[0] = clock.ticks();
    return output;
  }
}
