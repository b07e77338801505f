package io.sparksnn.nn.initializer;

import io.sparksnn.annotations.Param;
import io.sparksnn.annotations.RegisterInitializer;
import io.sparksnn.runtime.config.ConfigSpec;
import io.sparksnn.runtime.config.Initializer;
import io.sparksnn.runtime.random.RngKey;
import io.sparksnn.runtime.tensor.Shape;
import java.util.Arrays;

/**
 * The same value for every element.
 *
 * @param scale the value
 */
@RegisterInitializer
public record ConstantInitializer(
    @Param(value = "1", doc = "The value of every element.") float scale) implements Initializer {
  @Override
  public ConfigSpec<ConstantInitializer> spec() {
    return ConstantInitializerSpec.SPEC;
  }

  @Override
  public float[] values(Shape shape, RngKey key) {
    float[] values = new float[shape.size()];
    Arrays.fill(values, scale);
    return values;
  }
}
