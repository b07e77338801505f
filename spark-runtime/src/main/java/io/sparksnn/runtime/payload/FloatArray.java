package io.sparksnn.runtime.payload;

import io.sparksnn.runtime.tensor.DType;
import io.sparksnn.runtime.tensor.Shape;
import org.ejml.data.FMatrixRMaj;

/** Numbers without a meaning of their own: signals, rewards, kernels. */
public final class FloatArray extends FloatPayload {
  /** The kind of this payload. */
  public static final PayloadType<FloatArray> TYPE =
      new PayloadType<>(
          "float_array", FloatArray.class, DType.FLOAT32, spec -> zeros(spec.shape()));

  private FloatArray(Shape shape, FMatrixRMaj values) {
    super("FloatArray", shape, values);
  }

  /**
   * {@return zeros}
   *
   * @param shape extents
   */
  public static FloatArray zeros(Shape shape) {
    return new FloatArray(shape, zeroRow(shape));
  }

  /**
   * {@return a copy of values in row-major order}
   *
   * @param shape extents
   * @param values one for each element, in row-major order
   * @throws IllegalArgumentException if there are not {@code shape.size()} values
   */
  public static FloatArray of(Shape shape, float... values) {
    return new FloatArray(shape, copyRow(values));
  }

  /**
   * {@return a copy of values, one-dimensional}
   *
   * @param values one for each element
   */
  public static FloatArray of(float... values) {
    return of(Shape.of(values.length), values);
  }

  /**
   * {@return a view of a module's own row vector: what changes there changes here}
   *
   * @param shape extents
   * @param values a matrix of as many elements as the shape has
   * @throws IllegalArgumentException if the matrix does not have {@code shape.size()} elements
   */
  public static FloatArray wrap(Shape shape, FMatrixRMaj values) {
    return new FloatArray(shape, values);
  }

  @Override
  public PayloadType<FloatArray> type() {
    return TYPE;
  }

  @Override
  public FloatArray copy() {
    return new FloatArray(shape(), values().copy());
  }
}
