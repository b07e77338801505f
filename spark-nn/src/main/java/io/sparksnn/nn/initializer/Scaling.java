package io.sparksnn.nn.initializer;

import io.sparksnn.annotations.CheckedBy;
import io.sparksnn.annotations.Param;
import io.sparksnn.annotations.RegisterConfig;
import io.sparksnn.runtime.config.Check;
import io.sparksnn.runtime.tensor.DType;
import org.jspecify.annotations.Nullable;

/**
 * What all initializers of this package have: the size of the values, and their precision.
 *
 * @param dtype precision of the values; a module sets its own
 * @param scale factor of every value
 * @param minValue smallest value, null for no bound; what a sparse initializer leaves out stays 0
 * @param maxValue largest value, null for no bound; it wins over the smallest
 */
@RegisterConfig
public record Scaling(
    @Param(value = "float32", doc = "Precision of the values; a module sets its own.")
        @CheckedBy(Scaling.Numbers.class)
        DType dtype,
    @Param(value = "1", doc = "Factor of every value.") float scale,
    @Param(optional = true, doc = "Smallest value, but for what is left out.")
        @Nullable Float minValue,
    @Param(optional = true, doc = "Largest value.") @Nullable Float maxValue) {

  /** Truth values are no numbers. */
  public static final class Numbers implements Check<DType> {
    /** The check. */
    public Numbers() {}

    @Override
    public boolean accepts(DType dtype) {
      return dtype != DType.BOOL;
    }

    @Override
    public String rule() {
      return "must be a type of numbers";
    }
  }

  /** Scales a value, holds it within the bounds, and gives it the precision. */
  float apply(float value) {
    float bounded = scale * value;
    if (minValue != null) {
      bounded = Math.max(minValue, bounded);
    }
    if (maxValue != null) {
      bounded = Math.min(maxValue, bounded);
    }
    return dtype.cast(bounded);
  }

  /** Applies this to every value of an array. */
  float[] applyTo(float[] values) {
    for (int i = 0; i < values.length; i++) {
      values[i] = apply(values[i]);
    }
    return values;
  }
}
