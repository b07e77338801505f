package io.sparksnn.tests.modules;

import io.sparksnn.annotations.Call;
import io.sparksnn.annotations.Embedded;
import io.sparksnn.annotations.RegisterConfig;
import io.sparksnn.annotations.RegisterModule;
import io.sparksnn.annotations.SparkProperty;
import io.sparksnn.annotations.Variable;
import io.sparksnn.runtime.config.StepConfig;
import io.sparksnn.runtime.kernel.Kernel;
import io.sparksnn.runtime.module.InputSpecs;
import io.sparksnn.runtime.module.ModuleOutput;
import io.sparksnn.runtime.module.SparkModule;
import io.sparksnn.runtime.payload.FloatArray;
import io.sparksnn.runtime.tensor.Shape;
import org.ejml.data.FMatrixRMaj;

/** Has a variable of every kind, and holds work back until it is looked at. */
@RegisterModule
public abstract class Hoard extends SparkModule<Hoard.Config> {
  /** Parameters. */
  @RegisterConfig
  public record Config(@Embedded StepConfig step) {}

  /** Ports. */
  public record Output(FloatArray x) implements ModuleOutput {}

  @Variable(shape = "units", units = "mV", doc = "A matrix.")
  protected FMatrixRMaj matrix = new FMatrixRMaj(new float[][] {{1, 2}});

  @Variable protected float[] floats = {1, 2, 3};
  @Variable protected int[] ints = {1};
  @Variable protected long[] longs = {1L << 40};
  @Variable protected boolean[] booleans = {true, false};
  @Variable protected float oneFloat = 1.5f;
  @Variable protected int oneInt = 2;
  @Variable protected long oneLong = 3;
  @Variable protected boolean oneBoolean = true;

  @Variable(shape = "units + inputs")
  protected Kernel kernel = Kernel.of(Shape.of(2), Shape.of(2), new float[] {1, 2, 3, 4});

  @Variable protected Trace trace = new Trace(2);

  private float heldBack;

  @Override
  protected void build(InputSpecs inputs) {
    heldBack = 0;
  }

  @Override
  protected void settle() {
    oneFloat += heldBack;
    heldBack = 0;
  }

  /** What the variable of one float holds. */
  @SparkProperty
  public FloatArray level() {
    return FloatArray.of(oneFloat);
  }

  @Call
  public Output step(FloatArray x) {
    heldBack += x.get(0);
    trace = new Trace(2);
    floats = floats.clone();
    return new Output(x);
  }
}
