package io.sparksnn.runtime.payload;

import io.sparksnn.runtime.tensor.DType;
import io.sparksnn.runtime.tensor.Shape;
import org.ejml.data.FMatrixRMaj;

/** Currents into units, in pA. */
public final class CurrentArray extends FloatPayload {
  /** The kind of this payload. */
  public static final PayloadType<CurrentArray> TYPE =
      new PayloadType<>(
          "current_array", CurrentArray.class, DType.FLOAT32, spec -> zeros(spec.shape()));

  private CurrentArray(Shape shape, FMatrixRMaj values) {
    super("CurrentArray", shape, values);
  }

  /**
   * {@return zeros}
   *
   * @param shape extents
   */
  public static CurrentArray zeros(Shape shape) {
    return new CurrentArray(shape, zeroRow(shape));
  }

  /**
   * {@return a copy of values in row-major order}
   *
   * @param shape extents
   * @param values one for each element, in row-major order
   * @throws IllegalArgumentException if there are not {@code shape.size()} values
   */
  public static CurrentArray of(Shape shape, float... values) {
    return new CurrentArray(shape, copyRow(values));
  }

  /**
   * {@return a copy of values, one-dimensional}
   *
   * @param values one for each element
   */
  public static CurrentArray of(float... values) {
    return of(Shape.of(values.length), values);
  }

  /**
   * {@return a view of a module's own row vector: what changes there changes here}
   *
   * @param shape extents
   * @param values a matrix of as many elements as the shape has
   * @throws IllegalArgumentException if the matrix does not have {@code shape.size()} elements
   */
  public static CurrentArray wrap(Shape shape, FMatrixRMaj values) {
    return new CurrentArray(shape, values);
  }

  @Override
  public PayloadType<CurrentArray> type() {
    return TYPE;
  }

  @Override
  public CurrentArray copy() {
    return new CurrentArray(shape(), values().copy());
  }
}
