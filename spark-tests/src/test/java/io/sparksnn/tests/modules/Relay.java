package io.sparksnn.tests.modules;

import io.sparksnn.annotations.Call;
import io.sparksnn.annotations.Embedded;
import io.sparksnn.annotations.Param;
import io.sparksnn.annotations.RegisterConfig;
import io.sparksnn.annotations.RegisterModule;
import io.sparksnn.annotations.SparkProperty;
import io.sparksnn.annotations.Variable;
import io.sparksnn.runtime.config.StepConfig;
import io.sparksnn.runtime.module.InputSpecs;
import io.sparksnn.runtime.module.ModuleOutput;
import io.sparksnn.runtime.module.SparkModule;
import io.sparksnn.runtime.payload.FloatArray;
import io.sparksnn.runtime.payload.PayloadSpec;
import io.sparksnn.runtime.tensor.Shape;
import java.util.Map;

/** Passes a sum on and counts its steps; promises its output if it is told a length. */
@RegisterModule
public abstract class Relay extends SparkModule<Relay.Config> {
  /** Parameters. */
  @RegisterConfig
  public record Config(
      @Embedded StepConfig step, @Param("0") float add, @Param("0") int promised) {}

  /** Ports. */
  public record Output(FloatArray y) implements ModuleOutput {}

  @Variable protected int[] steps = {0};

  private Output output = new Output(FloatArray.of(0));

  @Override
  protected Map<String, PayloadSpec> recurrentContract() {
    return config().promised() == 0
        ? Map.of()
        : Map.of("y", new PayloadSpec(FloatArray.TYPE, Shape.of(config().promised()), false, null));
  }

  @Override
  protected void build(InputSpecs inputs) {
    output = new Output(FloatArray.zeros(inputs.get("x").shape()));
  }

  @Override
  public void reset() {
    steps[0] = 0;
  }

  /** Steps since the last reset. */
  @SparkProperty
  public FloatArray age() {
    return FloatArray.of(steps[0]);
  }

  @Call
  public Output step(FloatArray x) {
    steps[0]++;
    for (int i = 0; i < x.shape().size(); i++) {
      output.y().values().data[i] = x.get(i) + config().add();
    }
    return output;
  }
}
