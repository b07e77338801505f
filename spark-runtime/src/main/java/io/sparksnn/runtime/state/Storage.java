package io.sparksnn.runtime.state;

import io.sparksnn.runtime.kernel.Kernel;
import io.sparksnn.runtime.payload.Payload;
import io.sparksnn.runtime.tensor.Shape;
import java.util.Arrays;
import org.ejml.data.FMatrixRMaj;
import org.jspecify.annotations.Nullable;

/** What a variable is held in: how to copy its values out, and how to write them in place. */
interface Storage {
  /** Extents; not to be asked for of an array of no elements. */
  Shape shape();

  /** Number of elements. */
  default int length() {
    return shape().size();
  }

  /** A copy: an array of one of the {@linkplain ElementKind kinds}, row-major. */
  Object copy();

  /** Writes as many values of the same type. */
  void write(Object values);

  /** In what arrays values are read and written. */
  default ElementKind kind() {
    return ElementKind.of(copy());
  }

  /** Whether parts can be copied without all the rest. */
  default boolean isDirect() {
    return false;
  }

  /** Copies a part out. */
  default void read(int from, int count, Object into) {
    System.arraycopy(copy(), from, into, 0, count);
  }

  /** Writes a part, where {@link #isDirect()}. */
  default void write(int from, int count, Object values) {
    throw new UnsupportedOperationException("is written as a whole");
  }

  /** The storage that a field's value is, or has. */
  static Storage of(@Nullable Object holder) {
    if (holder == null) {
      return ArrayStorage.NOTHING;
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
    public int length() {
      return matrix.getNumElements();
    }

    @Override
    public Object copy() {
      return Arrays.copyOf(matrix.data, matrix.getNumElements());
    }

    @Override
    public void write(Object values) {
      write(0, length(), values);
    }

    @Override
    public ElementKind kind() {
      return ElementKind.FLOAT;
    }

    @Override
    public boolean isDirect() {
      return true;
    }

    @Override
    public void read(int from, int count, Object into) {
      System.arraycopy(matrix.data, from, into, 0, count);
    }

    @Override
    public void write(int from, int count, Object values) {
      System.arraycopy(values, 0, matrix.data, from, count);
    }
  }

  /** Weights, as an array of shape units + inputs; of a sparse kernel one for each synapse. */
  record KernelStorage(Kernel kernel) implements Storage {
    @Override
    public Shape shape() {
      return kernel.held();
    }

    @Override
    public int length() {
      return kernel.size();
    }

    @Override
    public Object copy() {
      float[] weights = new float[length()];
      kernel.read(0, weights.length, weights, 0);
      return weights;
    }

    @Override
    public void write(Object values) {
      write(0, length(), values);
    }

    @Override
    public ElementKind kind() {
      return ElementKind.FLOAT;
    }

    @Override
    public boolean isDirect() {
      return true;
    }

    @Override
    public void read(int from, int count, Object into) {
      kernel.read(from, count, (float[]) into, 0);
    }

    @Override
    public void write(int from, int count, Object values) {
      kernel.write(from, count, (float[]) values);
    }
  }

  /** A Java array of primitives. */
  record ArrayStorage(Object array) implements Storage {
    /** The storage of a field that holds null. */
    static final Storage NOTHING = new ArrayStorage(new float[0]);

    @Override
    public Shape shape() {
      return Shape.of(length());
    }

    @Override
    public int length() {
      return ElementKind.length(array);
    }

    @Override
    public Object copy() {
      Object copy = kind().newArray(length());
      System.arraycopy(array, 0, copy, 0, length());
      return copy;
    }

    @Override
    public void write(Object values) {
      write(0, length(), values);
    }

    @Override
    public ElementKind kind() {
      return ElementKind.of(array);
    }

    @Override
    public boolean isDirect() {
      return true;
    }

    @Override
    public void read(int from, int count, Object into) {
      System.arraycopy(array, from, into, 0, count);
    }

    @Override
    public void write(int from, int count, Object values) {
      System.arraycopy(values, 0, array, from, count);
    }
  }
}
