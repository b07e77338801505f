package io.sparksnn.runtime.payload;

import io.sparksnn.runtime.tensor.Shape;
import java.util.Arrays;
import org.ejml.data.FMatrixRMaj;

/** A payload of 32-bit floats, held in a row vector. */
public abstract sealed class FloatPayload extends Payload
    permits CurrentArray, PotentialArray, FloatArray {
  private final FMatrixRMaj values;

  FloatPayload(String type, Shape shape, FMatrixRMaj values) {
    super(shape);
    requireSize(type, shape, values.getNumElements());
    this.values = values;
  }

  /**
   * {@return the values in row-major order: the payload's own 1 × n matrix, which the owner may
   * change}
   */
  public final FMatrixRMaj values() {
    return values;
  }

  /**
   * {@return the element at a row-major index}
   *
   * @param index row-major index
   */
  public final float get(int index) {
    return values.data[index];
  }

  /** {@return the values in row-major order, as an array of the caller's own} */
  public final float[] toArray() {
    return Arrays.copyOf(values.data, shape().size());
  }

  @Override
  public String toString() {
    return describe(shape().size(), this::get);
  }

  /** A row vector of zeros. */
  static FMatrixRMaj zeroRow(Shape shape) {
    return new FMatrixRMaj(1, shape.size());
  }

  /** A row vector of a copy of the values. */
  static FMatrixRMaj copyRow(float[] values) {
    return FMatrixRMaj.wrap(1, values.length, values.clone());
  }
}
