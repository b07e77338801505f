package io.sparksnn.runtime.state;

import io.sparksnn.runtime.kernel.Kernel;
import io.sparksnn.runtime.payload.Payload;
import io.sparksnn.runtime.tensor.Shape;
import java.util.Arrays;
import org.ejml.data.FMatrixRMaj;
import org.jspecify.annotations.Nullable;

/** What a variable is held in: how to copy its values out, and how to write them in place. */
interface Storage {
  Shape shape();

  /** A copy: {@code float[]}, {@code int[]}, {@code long[]} or {@code boolean[]}, row-major. */
  Object copy();

  /** Writes as many values of the same type. */
  void write(Object values);

  /** The storage of a field that holds null. */
  Storage NOTHING = new ArrayStorage(new float[0]);

  /** The storage that a field's value is, or has. */
  static Storage of(@Nullable Object holder) {
    if (holder == null) {
      return NOTHING;
    }
    if (holder instanceof Storage computed) {
      return computed;
    }
    if (holder instanceof FMatrixRMaj matrix) {
      return new MatrixStorage(matrix);
    }
    if (holder instanceof Payload payload) {
      return PayloadStorage.of(payload);
    }
    return holder instanceof Kernel kernel ? new KernelStorage(kernel) : new ArrayStorage(holder);
  }

  /** A matrix; a row vector counts as one-dimensional. */
  record MatrixStorage(FMatrixRMaj matrix) implements Storage {
    @Override
    public Shape shape() {
      return matrix.numRows == 1
          ? Shape.of(matrix.numCols)
          : Shape.of(matrix.numRows, matrix.numCols);
    }

    @Override
    public Object copy() {
      return Arrays.copyOf(matrix.data, matrix.getNumElements());
    }

    @Override
    public void write(Object values) {
      System.arraycopy(values, 0, matrix.data, 0, matrix.getNumElements());
    }
  }

  /** Weights, as an array of shape units + inputs. */
  record KernelStorage(Kernel kernel) implements Storage {
    @Override
    public Shape shape() {
      return kernel.units().concat(kernel.inputs());
    }

    @Override
    public Object copy() {
      return kernel.toMatrix().data;
    }

    @Override
    public void write(Object values) {
      int units = kernel.units().size();
      kernel.setTo(FMatrixRMaj.wrap(units, kernel.inputs().size(), (float[]) values));
    }
  }

  /** A Java array of primitives. */
  record ArrayStorage(Object array) implements Storage {
    @Override
    public Shape shape() {
      return Shape.of(StateVariable.length(array));
    }

    @Override
    public Object copy() {
      if (array instanceof float[] floats) {
        return floats.clone();
      }
      if (array instanceof int[] ints) {
        return ints.clone();
      }
      return array instanceof long[] longs ? longs.clone() : ((boolean[]) array).clone();
    }

    @Override
    public void write(Object values) {
      System.arraycopy(values, 0, array, 0, StateVariable.length(array));
    }
  }
}
