package com.example.first;

import io.sparksnn.annotations.Call;
import io.sparksnn.annotations.RegisterModule;
import io.sparksnn.annotations.Variable;
import io.sparksnn.runtime.module.InputSpecs;
import io.sparksnn.runtime.module.ModuleOutput;
import io.sparksnn.runtime.module.SparkModule;
import io.sparksnn.runtime.payload.CurrentArray;
import io.sparksnn.runtime.tensor.Shape;
import org.ejml.data.FMatrixRMaj;

/** Smooths a current: {@code tau · dy/dt = x − y}, solved exactly for an input constant in a step. */
@RegisterModule
public abstract class LowPass extends SparkModule<LowPassConfig> {
  /** Ports. */
  public record Output(CurrentArray smooth) implements ModuleOutput {}

  @Variable(units = "pA", doc = "Smoothed current, shape of the input.")
  protected FMatrixRMaj smooth;

  private float keep;
  private Output output;

  @Override
  protected void build(InputSpecs inputs) { // at the first step, when shapes are known
    Shape units = inputs.get("current").shape();
    keep = (float) Math.exp(-config().step().dt() / config().tau());
    smooth = new FMatrixRMaj(1, units.size());
    output = new Output(CurrentArray.wrap(units, smooth));
  }

  @Override
  public void reset() {
    smooth.zero();
  }

  @Call
  public Output step(CurrentArray current) {
    float[] x = current.values().data;
    float[] y = smooth.data;
    for (int unit = 0; unit < y.length; unit++) {
      y[unit] = x[unit] + keep * (y[unit] - x[unit]);
    }
    return output;
  }
}
