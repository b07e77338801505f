package io.sparksnn.benchmarks.controller;

import io.sparksnn.annotations.Call;
import io.sparksnn.annotations.Embedded;
import io.sparksnn.annotations.RegisterConfig;
import io.sparksnn.annotations.RegisterModule;
import io.sparksnn.runtime.config.StepConfig;
import io.sparksnn.runtime.module.InputSpecs;
import io.sparksnn.runtime.module.ModuleOutput;
import io.sparksnn.runtime.module.SparkModule;
import io.sparksnn.runtime.payload.FloatArray;

/** Adds 1 to a number: a module that does next to nothing, so that what is around it shows. */
@RegisterModule
public abstract class Pass extends SparkModule<Pass.Config> {
  /** Parameters. */
  @RegisterConfig
  public record Config(@Embedded StepConfig step) {}

  /** Ports. */
  public record Output(FloatArray y) implements ModuleOutput {}

  private Output output = new Output(FloatArray.of(0));

  /** For the generated class. */
  protected Pass() {}

  @Override
  protected void build(InputSpecs inputs) {
    output = new Output(FloatArray.zeros(inputs.get("x").shape()));
  }

  /**
   * Adds 1.
   *
   * @param x a number
   * @return the sum
   */
  @Call
  public Output step(FloatArray x) {
    output.y().values().data[0] = x.get(0) + 1;
    return output;
  }
}
