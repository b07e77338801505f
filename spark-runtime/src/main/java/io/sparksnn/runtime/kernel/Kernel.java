package io.sparksnn.runtime.kernel;

import io.sparksnn.runtime.tensor.Shape;
import org.ejml.data.FMatrixRMaj;

/**
 * The weights from inputs to units: one EJML row vector for each presynaptic unit.
 *
 * <p>One presynaptic spike thus touches one contiguous run of memory, and since every row is an
 * array of its own the compiler can vectorise the loops over it.
 */
public final class Kernel {
  private final Shape units;
  private final Shape inputs;
  private final FMatrixRMaj[] rows;

  private Kernel(Shape units, Shape inputs) {
    this.units = units;
    this.inputs = inputs;
    this.rows = new FMatrixRMaj[inputs.size()];
    for (int pre = 0; pre < rows.length; pre++) {
      rows[pre] = new FMatrixRMaj(1, units.size());
    }
  }

  /** Weights of zero. */
  public static Kernel zeros(Shape units, Shape inputs) {
    return new Kernel(units, inputs);
  }

  /**
   * The weights of a matrix, copied.
   *
   * @param matrix units × inputs: element (j, i) is the weight from input i to unit j
   * @throws IllegalArgumentException if the matrix has other extents
   */
  public static Kernel of(Shape units, Shape inputs, FMatrixRMaj matrix) {
    Kernel kernel = new Kernel(units, inputs);
    kernel.setTo(matrix);
    return kernel;
  }

  /**
   * The weights of an array of shape units + inputs in row-major order, copied.
   *
   * @throws IllegalArgumentException if there are not {@code units.size() * inputs.size()} values
   */
  public static Kernel of(Shape units, Shape inputs, float[] values) {
    if (values.length != units.concat(inputs).size()) {
      throw new IllegalArgumentException(
          "Kernel from "
              + inputs
              + " to "
              + units
              + " takes "
              + units.concat(inputs).size()
              + " values, not "
              + values.length);
    }
    return of(units, inputs, FMatrixRMaj.wrap(units.size(), inputs.size(), values));
  }

  /** Shape of the postsynaptic units. */
  public Shape units() {
    return units;
  }

  /** Shape of the inputs. */
  public Shape inputs() {
    return inputs;
  }

  /** The kernel's own 1 × units vector of the weights from one input; it may be changed. */
  public FMatrixRMaj row(int pre) {
    return rows[pre];
  }

  /** Adds the weights from one input to an array of one number per unit. */
  public void addRow(int pre, float[] sum) {
    float[] row = rows[pre].data;
    for (int j = 0; j < row.length; j++) {
      sum[j] += row[j];
    }
  }

  /** The weights as one units × inputs matrix of the caller's own. */
  public FMatrixRMaj toMatrix() {
    FMatrixRMaj matrix = new FMatrixRMaj(units.size(), inputs.size());
    for (int pre = 0; pre < rows.length; pre++) {
      for (int j = 0; j < matrix.numRows; j++) {
        matrix.unsafe_set(j, pre, rows[pre].data[j]);
      }
    }
    return matrix;
  }

  /**
   * Takes over the weights of a units × inputs matrix.
   *
   * @throws IllegalArgumentException if the matrix has other extents
   */
  public void setTo(FMatrixRMaj matrix) {
    if (matrix.numRows != units.size() || matrix.numCols != inputs.size()) {
      throw new IllegalArgumentException(
          "Kernel from "
              + inputs
              + " to "
              + units
              + " takes a matrix of "
              + units.size()
              + " × "
              + inputs.size()
              + ", not "
              + matrix.numRows
              + " × "
              + matrix.numCols);
    }
    for (int pre = 0; pre < rows.length; pre++) {
      for (int j = 0; j < matrix.numRows; j++) {
        rows[pre].data[j] = matrix.unsafe_get(j, pre);
      }
    }
  }

  @Override
  public String toString() {
    return "Kernel from " + inputs + " to " + units;
  }
}
