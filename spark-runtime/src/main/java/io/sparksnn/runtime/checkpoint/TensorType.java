package io.sparksnn.runtime.checkpoint;

import io.sparksnn.runtime.state.ElementKind;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** Types of elements under the names of the format, and how arrays become little-endian bytes. */
enum TensorType {
  /** {@code long[]}. */
  I64(8, ElementKind.LONG),
  /** {@code double[]}. */
  F64(8, ElementKind.DOUBLE),
  /** {@code float[]}. */
  F32(4, ElementKind.FLOAT),
  /** {@code int[]}. */
  I32(4, ElementKind.INT),
  /** {@code int[]} that is taken without a sign: words of random keys. */
  U32(4, ElementKind.INT),
  /** {@code boolean[]}: bytes of 0 and 1. */
  BOOL(1, ElementKind.BOOLEAN);

  private final int size;
  private final ElementKind kind;

  TensorType(int size, ElementKind kind) {
    this.size = size;
    this.kind = kind;
  }

  /** Bytes of an element. */
  int size() {
    return size;
  }

  /** The arrays that hold such elements. */
  ElementKind kind() {
    return kind;
  }

  static TensorType of(ElementKind kind) {
    return switch (kind) {
      case FLOAT -> F32;
      case DOUBLE -> F64;
      case INT -> I32;
      case LONG -> I64;
      case BOOLEAN -> BOOL;
    };
  }

  /** The type of a name; null if it is none that state has. */
  static @Nullable TensorType named(String name) {
    for (TensorType type : values()) {
      if (type.name().equals(name)) {
        return type;
      }
    }
    return null;
  }

  /** Appends elements of an array, from one on, to a little-endian buffer. */
  void put(Object array, int from, int count, ByteBuffer into) {
    switch (kind) {
      case FLOAT -> into.asFloatBuffer().put((float[]) array, from, count);
      case DOUBLE -> into.asDoubleBuffer().put((double[]) array, from, count);
      case INT -> into.asIntBuffer().put((int[]) array, from, count);
      case LONG -> into.asLongBuffer().put((long[]) array, from, count);
      case BOOLEAN -> putBooleans((boolean[]) array, from, count, into);
    }
    if (kind != ElementKind.BOOLEAN) {
      into.position(into.position() + count * size);
    }
  }

  private static void putBooleans(boolean[] array, int from, int count, ByteBuffer into) {
    for (int i = from; i < from + count; i++) {
      into.put((byte) (array[i] ? 1 : 0));
    }
  }

  /**
   * Takes the elements of a little-endian buffer into an array, from an index on.
   *
   * @throws Malformed if what should be true or false is neither
   */
  void get(ByteBuffer from, int count, Object array, int at) throws Malformed {
    switch (kind) {
      case FLOAT -> from.asFloatBuffer().get((float[]) array, at, count);
      case DOUBLE -> from.asDoubleBuffer().get((double[]) array, at, count);
      case INT -> from.asIntBuffer().get((int[]) array, at, count);
      case LONG -> from.asLongBuffer().get((long[]) array, at, count);
      case BOOLEAN -> getBooleans(from, count, (boolean[]) array, at);
    }
  }

  private static void getBooleans(ByteBuffer from, int count, boolean[] array, int at)
      throws Malformed {
    for (int i = 0; i < count; i++) {
      byte value = from.get(from.position() + i);
      if (value != 0 && value != 1) {
        throw new Malformed("a boolean is a byte of 0 or 1, found " + (value & 0xff));
      }
      array[at + i] = value == 1;
    }
  }
}
