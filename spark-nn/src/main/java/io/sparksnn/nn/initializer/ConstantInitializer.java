package io.sparksnn.nn.initializer;

import io.sparksnn.annotations.Embedded;
import io.sparksnn.annotations.RegisterInitializer;
import io.sparksnn.runtime.config.ConfigSpec;
import io.sparksnn.runtime.config.Initializer;
import io.sparksnn.runtime.random.RngKey;
import io.sparksnn.runtime.tensor.Shape;
import java.util.Arrays;

/**
 * The same value for every element: the scale, within the bounds.
 *
 * @param scaling the value, and its precision
 */
@RegisterInitializer
public record ConstantInitializer(@Embedded Scaling scaling) implements Initializer {
  @Override
  public ConfigSpec<ConstantInitializer> spec() {
    return ConstantInitializerSpec.SPEC;
  }

  @Override
  public float[] values(Shape shape, RngKey key) {
    float[] values = new float[shape.size()];
    Arrays.fill(values, scaling.apply(1));
    return values;
  }
}
