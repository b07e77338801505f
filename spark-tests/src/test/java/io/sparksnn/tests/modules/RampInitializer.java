package io.sparksnn.tests.modules;

import io.sparksnn.annotations.Param;
import io.sparksnn.annotations.RegisterInitializer;
import io.sparksnn.runtime.config.ConfigSpec;
import io.sparksnn.runtime.config.Initializer;
import io.sparksnn.runtime.random.RngKey;
import io.sparksnn.runtime.tensor.Shape;

/** Values that rise from element to element. */
@RegisterInitializer
public record RampInitializer(@Param(value = "1", doc = "Value of the last element.") float last)
    implements Initializer {
  @Override
  public ConfigSpec<RampInitializer> spec() {
    return RampInitializerSpec.SPEC;
  }

  @Override
  public float[] values(Shape shape, RngKey key) {
    float[] values = new float[shape.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = last * (i + 1) / values.length;
    }
    return values;
  }
}
