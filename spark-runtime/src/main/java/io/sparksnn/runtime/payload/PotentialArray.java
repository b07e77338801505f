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

  /** Zeros. */
  public static PotentialArray zeros(Shape shape) {
    return new PotentialArray(shape, zeroRow(shape));
  }

  /**
   * A copy of values in row-major order.
   *
   * @throws IllegalArgumentException if there are not {@code shape.size()} values
   */
  public static PotentialArray of(Shape shape, float... values) {
    return new PotentialArray(shape, copyRow(values));
  }

  /** A copy of values, one-dimensional. */
  public static PotentialArray of(float... values) {
    return of(Shape.of(values.length), values);
  }

  /**
   * A view of a module's own row vector: what changes there changes here.
   *
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
