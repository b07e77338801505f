package io.sparksnn.benchmarks.checkpoint;

import io.sparksnn.annotations.Call;
import io.sparksnn.annotations.Embedded;
import io.sparksnn.annotations.Param;
import io.sparksnn.annotations.RegisterConfig;
import io.sparksnn.annotations.RegisterModule;
import io.sparksnn.annotations.Variable;
import io.sparksnn.runtime.config.StepConfig;
import io.sparksnn.runtime.module.InputSpecs;
import io.sparksnn.runtime.module.ModuleOutput;
import io.sparksnn.runtime.module.SparkModule;
import io.sparksnn.runtime.payload.FloatArray;

/** State as plain as it can be: one array, which takes no time to build. */
@RegisterModule
public abstract class Numbers extends SparkModule<Numbers.Config> {
  /**
   * Parameters.
   *
   * @param step seed, precision and duration of a step
   * @param count how many numbers
   */
  @RegisterConfig
  public record Config(@Embedded StepConfig step, @Param("1") int count) {}

  /**
   * Ports.
   *
   * @param x the input
   */
  public record Output(FloatArray x) implements ModuleOutput {}

  /** The numbers. */
  @Variable protected float[] numbers = {};

  /** For the generated class. */
  protected Numbers() {}

  @Override
  protected void build(InputSpecs inputs) {
    numbers = new float[config().count()];
  }

  /**
   * One step.
   *
   * @param x the input
   * @return the same
   */
  @Call
  public Output step(FloatArray x) {
    return new Output(x);
  }
}
