package io.sparksnn.tests.modules;

import io.sparksnn.annotations.Call;
import io.sparksnn.annotations.Embedded;
import io.sparksnn.annotations.RegisterConfig;
import io.sparksnn.annotations.RegisterModule;
import io.sparksnn.annotations.Variable;
import io.sparksnn.runtime.config.StepConfig;
import io.sparksnn.runtime.module.ModuleOutput;
import io.sparksnn.runtime.module.SparkModule;
import io.sparksnn.runtime.payload.FloatArray;
import org.jspecify.annotations.Nullable;

/** Declares a variable and never makes it. */
@RegisterModule
public abstract class Forgetful extends SparkModule<Forgetful.Config> {
  /** Parameters. */
  @RegisterConfig
  public record Config(@Embedded StepConfig step) {}

  /** Ports. */
  public record Output(FloatArray x) implements ModuleOutput {}

  @Variable protected float @Nullable [] never;

  @Call
  public Output step(FloatArray x) {
    return new Output(x);
  }
}
