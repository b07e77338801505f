package io.sparksnn.tests.modules;

import io.sparksnn.annotations.Call;
import io.sparksnn.annotations.Embedded;
import io.sparksnn.annotations.Param;
import io.sparksnn.annotations.Positive;
import io.sparksnn.annotations.RegisterConfig;
import io.sparksnn.annotations.RegisterModule;
import io.sparksnn.runtime.config.StepConfig;
import io.sparksnn.runtime.module.InputSpecs;
import io.sparksnn.runtime.module.ModuleOutput;
import io.sparksnn.runtime.module.SparkModule;
import io.sparksnn.runtime.payload.FloatArray;
import io.sparksnn.runtime.payload.SpikeArray;

/** Draws one random key per step, so that its spikes tell which keys were used before. */
@RegisterModule
public abstract class PoissonSpiker extends SparkModule<PoissonSpiker.Config> {
  /** Parameters. */
  @RegisterConfig
  public record Config(
      @Embedded StepConfig step,
      @Param(value = "50", units = "Hz", doc = "Rate at a signal of 1.") @Positive float maxFreq) {}

  /** Ports. */
  public record Output(SpikeArray spikes) implements ModuleOutput {}

  private float scale;
  private float[] uniforms = {};
  private Output output = new Output(SpikeArray.silent(io.sparksnn.runtime.tensor.Shape.of()));

  @Override
  protected void build(InputSpecs inputs) {
    scale = config().step().dt() * config().maxFreq() / 1000;
    uniforms = new float[inputs.get("signal").shape().size()];
    output = new Output(SpikeArray.silent(inputs.get("signal").shape()));
  }

  @Call
  public Output step(FloatArray signal) {
    rngKeys(1)[0].fillUniform(uniforms);
    output.spikes().clear();
    for (int i = 0; i < uniforms.length; i++) {
      if (uniforms[i] < scale * signal.get(i)) {
        output.spikes().add(i);
      }
    }
    return output;
  }
}
