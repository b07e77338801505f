package io.sparksnn.runtime.payload;

import io.sparksnn.runtime.tensor.DType;
import io.sparksnn.runtime.tensor.Shape;

/** A small number for each unit, such as the kind of its synapses. */
public final class IntegerMask extends IntegerPayload {
  /** The kind of this payload. */
  public static final PayloadType<IntegerMask> TYPE =
      new PayloadType<>(
          "integer_mask", IntegerMask.class, DType.INT32, spec -> zeros(spec.shape()));

  private IntegerMask(Shape shape, int[] values) {
    super("IntegerMask", shape, values);
  }

  /**
   * {@return zeros}
   *
   * @param shape extents
   */
  public static IntegerMask zeros(Shape shape) {
    return new IntegerMask(shape, new int[shape.size()]);
  }

  /**
   * {@return a copy of values in row-major order}
   *
   * @param shape extents
   * @param values one for each element, in row-major order
   * @throws IllegalArgumentException if there are not {@code shape.size()} values
   */
  public static IntegerMask of(Shape shape, int... values) {
    return new IntegerMask(shape, values.clone());
  }

  @Override
  public PayloadType<IntegerMask> type() {
    return TYPE;
  }

  @Override
  public IntegerMask copy() {
    return new IntegerMask(shape(), values().clone());
  }
}
