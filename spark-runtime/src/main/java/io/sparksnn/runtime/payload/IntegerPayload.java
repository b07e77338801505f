package io.sparksnn.runtime.payload;

import io.sparksnn.runtime.tensor.Shape;

/** A payload of 32-bit integers. */
public abstract sealed class IntegerPayload extends Payload permits IntegerArray, IntegerMask {
  private final int[] values;

  IntegerPayload(String type, Shape shape, int[] values) {
    super(shape);
    requireSize(type, shape, values.length);
    this.values = values;
  }

  /**
   * {@return the values in row-major order: the payload's own array, which the owner may change}
   */
  public final int[] values() {
    return values;
  }

  /**
   * {@return the element at a row-major index}
   *
   * @param index row-major index
   */
  public final int get(int index) {
    return values[index];
  }

  @Override
  public String toString() {
    return describe(shape().size(), this::get);
  }
}
