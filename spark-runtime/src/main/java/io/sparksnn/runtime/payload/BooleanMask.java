package io.sparksnn.runtime.payload;

import io.sparksnn.runtime.tensor.DType;
import io.sparksnn.runtime.tensor.Shape;

/** True or false for each unit: which are inhibitory, which are masked out. */
public final class BooleanMask extends Payload {
  /** The kind of this payload. */
  public static final PayloadType<BooleanMask> TYPE =
      new PayloadType<>("boolean_mask", BooleanMask.class, DType.BOOL, spec -> none(spec.shape()));

  private final boolean[] values;

  private BooleanMask(Shape shape, boolean[] values) {
    super(shape);
    requireSize("BooleanMask", shape, values.length);
    this.values = values;
  }

  /**
   * {@return all false}
   *
   * @param shape extents
   */
  public static BooleanMask none(Shape shape) {
    return new BooleanMask(shape, new boolean[shape.size()]);
  }

  /**
   * {@return a copy of values in row-major order}
   *
   * @param shape extents
   * @param values one for each element, in row-major order
   * @throws IllegalArgumentException if there are not {@code shape.size()} values
   */
  public static BooleanMask of(Shape shape, boolean... values) {
    return new BooleanMask(shape, values.clone());
  }

  /**
   * {@return a copy of values, one-dimensional}
   *
   * @param values one for each element
   */
  public static BooleanMask of(boolean... values) {
    return of(Shape.of(values.length), values);
  }

  /** {@return the values in row-major order: the mask's own array, which the owner may change} */
  public boolean[] values() {
    return values;
  }

  /**
   * {@return the element at a row-major index}
   *
   * @param index row-major index
   */
  public boolean get(int index) {
    return values[index];
  }

  @Override
  public PayloadType<BooleanMask> type() {
    return TYPE;
  }

  @Override
  public BooleanMask copy() {
    return new BooleanMask(shape(), values.clone());
  }

  @Override
  public String toString() {
    return describe(shape().size(), this::get);
  }
}
