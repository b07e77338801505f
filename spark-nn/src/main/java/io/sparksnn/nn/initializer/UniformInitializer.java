package io.sparksnn.nn.initializer;

import io.sparksnn.annotations.Embedded;
import io.sparksnn.annotations.RegisterInitializer;
import io.sparksnn.runtime.config.ConfigSpec;
import io.sparksnn.runtime.config.Initializer;
import io.sparksnn.runtime.random.RngKey;
import io.sparksnn.runtime.tensor.Shape;

/**
 * Values drawn evenly from 0 to the scale; as whole numbers they are cut, not rounded.
 *
 * @param scaling the range of the values, and their precision
 */
@RegisterInitializer
public record UniformInitializer(@Embedded Scaling scaling) implements Initializer {
  @Override
  public ConfigSpec<UniformInitializer> spec() {
    return UniformInitializerSpec.SPEC;
  }

  @Override
  public float[] values(Shape shape, RngKey key) {
    return scaling.applyTo(key.uniform(shape.size()));
  }
}
