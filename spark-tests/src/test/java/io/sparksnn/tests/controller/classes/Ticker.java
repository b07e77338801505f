package io.sparksnn.tests.controller.classes;

import io.sparksnn.annotations.Call;
import io.sparksnn.annotations.Embedded;
import io.sparksnn.annotations.RegisterConfig;
import io.sparksnn.annotations.RegisterModule;
import io.sparksnn.runtime.config.StepConfig;
import io.sparksnn.runtime.module.ModuleOutput;
import io.sparksnn.runtime.module.SparkModule;
import io.sparksnn.runtime.payload.FloatArray;
import io.sparksnn.tests.modules.Clock;

/** Ticks at each step, in a payload of its author's. */
@RegisterModule
public abstract class Ticker extends SparkModule<Ticker.Config> {
  /** Parameters. */
  @RegisterConfig
  public record Config(@Embedded StepConfig step) {}

  /** Ports. */
  public record Output(Clock clock) implements ModuleOutput {}

  private final Output output = new Output(new Clock());

  @Call
  public Output step(FloatArray x) {
    output.clock().tick();
    return output;
  }
}
