package io.sparksnn.runtime.payload;

import io.sparksnn.runtime.tensor.DType;
import io.sparksnn.runtime.tensor.Shape;

/** Integers: delays, counts, indices. */
public final class IntegerArray extends IntegerPayload {
  /** The kind of this payload. */
  public static final PayloadType<IntegerArray> TYPE =
      new PayloadType<>(
          "integer_array", IntegerArray.class, DType.INT32, spec -> zeros(spec.shape()));

  private IntegerArray(Shape shape, int[] values) {
    super("IntegerArray", shape, values);
  }

  /**
   * {@return zeros}
   *
   * @param shape extents
   */
  public static IntegerArray zeros(Shape shape) {
    return new IntegerArray(shape, new int[shape.size()]);
  }

  /**
   * {@return a copy of values in row-major order}
   *
   * @param shape extents
   * @param values one for each element, in row-major order
   * @throws IllegalArgumentException if there are not {@code shape.size()} values
   */
  public static IntegerArray of(Shape shape, int... values) {
    return new IntegerArray(shape, values.clone());
  }

  @Override
  public PayloadType<IntegerArray> type() {
    return TYPE;
  }

  @Override
  public IntegerArray copy() {
    return new IntegerArray(shape(), values().clone());
  }
}
