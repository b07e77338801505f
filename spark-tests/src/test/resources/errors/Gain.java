package demo;

import io.sparksnn.annotations.*;
import io.sparksnn.runtime.config.*;
import io.sparksnn.runtime.module.*;
import io.sparksnn.runtime.payload.*;

/** Numbers in, numbers out; one property that can be set and one that can be read. */
@RegisterModule
public abstract class Gain extends SparkModule<Gain.Config> {
  @RegisterConfig
  public record Config(@Embedded StepConfig step) {}

  public record Out(FloatArray value) implements ModuleOutput {}

  private FloatArray factor = FloatArray.of(1);

  @SparkProperty
  public FloatArray factor() {
    return factor;
  }

  public void factor(FloatArray value) {
    factor = value;
  }

  @SparkProperty
  public FloatArray age() {
    return FloatArray.of(1);
  }

  @Call
  public Out step(FloatArray x) {
    return new Out(x);
  }
}
