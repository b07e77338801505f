package io.sparksnn.nn.initializer;

import io.sparksnn.annotations.Embedded;
import io.sparksnn.annotations.Param;
import io.sparksnn.annotations.Range;
import io.sparksnn.annotations.RegisterInitializer;
import io.sparksnn.runtime.config.ConfigSpec;
import io.sparksnn.runtime.config.Initializer;
import io.sparksnn.runtime.random.RngKey;
import io.sparksnn.runtime.tensor.Shape;

/**
 * Values drawn evenly from 0 to the scale for some elements, 0 for the others.
 *
 * @param scaling the range of the values drawn, and their precision; the others are 0 whatever the
 *     bounds
 * @param density part of the elements that is drawn
 */
@RegisterInitializer
public record SparseUniformInitializer(
    @Embedded Scaling scaling,
    @Param(value = "0.2", doc = "Part of the elements that is drawn; the others are 0.")
        @Range(min = 0, max = 1)
        float density)
    implements Initializer {
  @Override
  public ConfigSpec<SparseUniformInitializer> spec() {
    return SparseUniformInitializerSpec.SPEC;
  }

  @Override
  public float[] values(Shape shape, RngKey key) {
    RngKey[] keys = key.split(2);
    float[] values = keys[0].uniform(shape.size());
    boolean[] drawn = Sparsity.drawn(values.length, density, keys[1]);
    for (int i = 0; i < values.length; i++) {
      values[i] = drawn[i] ? scaling.apply(values[i]) : 0;
    }
    return values;
  }
}
