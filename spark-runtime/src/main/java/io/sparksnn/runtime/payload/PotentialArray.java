package io.sparksnn.runtime.payload;

import io.sparksnn.runtime.tensor.DType;
import io.sparksnn.runtime.tensor.Shape;
import org.ejml.data.FMatrixRMaj;

/** Membrane potentials, in mV. */
public final class PotentialArray extends FloatPayload {
  /** The kind of this payload. */
  public static final PayloadType<PotentialArray> TYPE =
      new PayloadType<>(
          "potential_array", PotentialArray.class, DType.FLOAT32, spec -> zeros(spec.shape()));

  private PotentialArray(Shape shape, FMatrixRMaj values) {
    super("PotentialArray", shape, values);
  }

  /**
   * {@return zeros}
   *
   * @param shape extents
   */
  public static PotentialArray zeros(Shape shape) {
    return new PotentialArray(shape, zeroRow(shape));
  }

  /**
   * {@return a copy of values in row-major order}
   *
   * @param shape extents
   * @param values one for each element, in row-major order
   * @throws IllegalArgumentException if there are not {@code shape.size()} values
   */
  public static PotentialArray of(Shape shape, float... values) {
    return new PotentialArray(shape, copyRow(values));
  }

  /**
   * {@return a copy of values, one-dimensional}
   *
   * @param values one for each element
   */
  public static PotentialArray of(float... values) {
    return of(Shape.of(values.length), values);
  }

  /**
   * {@return a view of a module's own row vector: what changes there changes here}
   *
   * @param shape extents
   * @param values a matrix of as many elements as the shape has
   * @throws IllegalArgumentException if the matrix does not have {@code shape.size()} elements
   */
  public static PotentialArray wrap(Shape shape, FMatrixRMaj values) {
    return new PotentialArray(shape, values);
  }

  @Override
  public PayloadType<PotentialArray> type() {
    return TYPE;
  }

  @Override
  public PotentialArray copy() {
    return new PotentialArray(shape(), values().copy());
  }
}
