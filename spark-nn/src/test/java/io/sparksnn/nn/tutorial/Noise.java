package io.sparksnn.nn.tutorial;

import io.sparksnn.annotations.Call;
import io.sparksnn.annotations.RegisterModule;
import io.sparksnn.annotations.SparkProperty;
import io.sparksnn.annotations.Variable;
import io.sparksnn.runtime.module.InputSpecs;
import io.sparksnn.runtime.module.ModuleOutput;
import io.sparksnn.runtime.module.SparkModule;
import io.sparksnn.runtime.payload.CurrentArray;
import io.sparksnn.runtime.tensor.Shape;
import org.ejml.data.FMatrixRMaj;

/** Adds a noise that forgets to a current, one for each unit. */
@RegisterModule
public abstract class Noise extends SparkModule<NoiseConfig> {
  public record Out(CurrentArray current) implements ModuleOutput {}

  @Variable(shape = "units", units = "pA", doc = "The noise by itself.")
  protected FMatrixRMaj level = new FMatrixRMaj(0, 0);

  private float[] draws = {};
  private float keep;
  private Out out = new Out(CurrentArray.of(0));

  @Override
  protected void build(InputSpecs inputs) {
    Shape units = inputs.get("current").shape();
    keep = (float) Math.exp(-config().step().dt() / config().tau());
    draws = new float[units.size()];
    level = new FMatrixRMaj(1, units.size());
    out = new Out(CurrentArray.zeros(units));
  }

  @Override
  public void reset() {
    level.zero();
  }

  @SparkProperty(doc = "The noise by itself.")
  public CurrentArray level() {
    return CurrentArray.of(out.current().shape(), level.data);
  }

  @Call
  public Out step(CurrentArray current) {
    fillUniform(draws);
    for (int i = 0; i < draws.length; i++) {
      level.data[i] = keep * level.data[i] + config().amplitude() * draws[i];
      out.current().values().data[i] = current.get(i) + level.data[i];
    }
    return out;
  }
}
