package io.sparksnn.runtime.config;

import io.sparksnn.runtime.random.RngKey;
import io.sparksnn.runtime.tensor.DType;
import io.sparksnn.runtime.tensor.Shape;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a parameter gets its values at the build: one number for all, an array, or an initializer.
 *
 * <p>Immutable, and compared by content.
 */
public sealed interface Init permits Init.Constant, Init.Values, Initializer {
  /**
   * {@return the same number for every element; rounded once to 32 bits}
   *
   * @param value the number
   */
  static Init of(double value) {
    return new Constant((float) value);
  }

  /**
   * {@return an array of values, copied}
   *
   * @param shape extents
   * @param values one for each element, in row-major order
   * @throws IllegalArgumentException if there are not {@code shape.size()} values
   */
  static Init of(Shape shape, float... values) {
    return new Values(DType.FLOAT32, shape, values);
  }

  /**
   * {@return an array of values, copied, that files give another type}
   *
   * @param dtype type of the elements in files; what a parameter is rounded to is not decided here
   * @param shape extents
   * @param values one for each element, in row-major order
   * @throws IllegalArgumentException if there are not {@code shape.size()} values
   */
  static Init of(DType dtype, Shape shape, float... values) {
    return new Values(dtype, shape, values);
  }

  /**
   * {@return a one-dimensional array of values, copied}
   *
   * @param values one for each element
   */
  static Init of(float... values) {
    return of(Shape.of(values.length), values);
  }

  /**
   * The values for an array of a shape.
   *
   * @param shape the array's shape
   * @param key the randomness to use, for this call only
   * @return {@code shape.size()} values in row-major order, an array of the caller's own
   * @throws IllegalArgumentException if an array of another shape was given (one of a single
   *     element serves for every shape)
   */
  float[] values(Shape shape, RngKey key);

  /**
   * One number for every element.
   *
   * @param value the number
   */
  record Constant(float value) implements Init {
    @Override
    public float[] values(Shape shape, RngKey key) {
      float[] values = new float[shape.size()];
      Arrays.fill(values, value);
      return values;
    }

    @Override
    public String toString() {
      return Float.toString(value);
    }
  }

  /** An array; a class and no record, since records compare arrays by identity. */
  final class Values implements Init {
    private static final int SHOWN = 6;

    private final DType dtype;
    private final Shape shape;
    private final float[] values;

    private Values(DType dtype, Shape shape, float[] values) {
      if (values.length != shape.size()) {
        throw new IllegalArgumentException(
            "Init of shape " + shape + " takes " + shape.size() + " values, not " + values.length);
      }
      this.dtype = dtype;
      this.shape = shape;
      this.values = values.clone();
    }

    /** {@return the type that files give the elements} */
    public DType dtype() {
      return dtype;
    }

    /** {@return the shape of the array} */
    public Shape shape() {
      return shape;
    }

    /** {@return the values in row-major order, as an array of the caller's own} */
    public float[] toArray() {
      return values.clone();
    }

    @Override
    public float[] values(Shape wanted, RngKey key) {
      if (values.length == 1) {
        return new Constant(values[0]).values(wanted, key);
      }
      if (!shape.equals(wanted)) {
        throw new IllegalArgumentException("array of shape " + wanted + " expected, got " + shape);
      }
      return values.clone();
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Values that
          && dtype == that.dtype
          && shape.equals(that.shape)
          && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
      return 31 * Objects.hash(dtype, shape) + Arrays.hashCode(values);
    }

    @Override
    public String toString() {
      String shown = Arrays.toString(Arrays.copyOf(values, Math.min(SHOWN, values.length)));
      return values.length <= SHOWN
          ? shown
          : shown.substring(0, shown.length() - 1) + ", …] of shape " + shape;
    }
  }
}
