package io.sparksnn.runtime.state;

/** In which arrays of Java the values of a variable are read and written. */
public enum ElementKind {
  /** {@code float[]}. */
  FLOAT("float"),
  /** {@code double[]}. */
  DOUBLE("double"),
  /** {@code int[]}. */
  INT("int"),
  /** {@code long[]}. */
  LONG("long"),
  /** {@code boolean[]}. */
  BOOLEAN("boolean");

  private final String element;

  ElementKind(String element) {
    this.element = element;
  }

  /**
   * {@return the kind of an array}
   *
   * @param array an array of one of these kinds
   * @throws IllegalArgumentException if it is something else
   */
  public static ElementKind of(Object array) {
    if (array instanceof float[]) {
      return FLOAT;
    }
    if (array instanceof double[]) {
      return DOUBLE;
    }
    if (array instanceof int[]) {
      return INT;
    }
    if (array instanceof long[]) {
      return LONG;
    }
    if (array instanceof boolean[]) {
      return BOOLEAN;
    }
    throw new IllegalArgumentException(
        "a variable is an array of float, double, int, long or boolean, not a "
            + array.getClass().getSimpleName());
  }

  /**
   * {@return a new array of this kind}
   *
   * @param length its length
   */
  public Object newArray(int length) {
    return switch (this) {
      case FLOAT -> new float[length];
      case DOUBLE -> new double[length];
      case INT -> new int[length];
      case LONG -> new long[length];
      case BOOLEAN -> new boolean[length];
    };
  }

  /** The number of elements of an array of any of these kinds. */
  static int length(Object array) {
    return switch (of(array)) {
      case FLOAT -> ((float[]) array).length;
      case DOUBLE -> ((double[]) array).length;
      case INT -> ((int[]) array).length;
      case LONG -> ((long[]) array).length;
      case BOOLEAN -> ((boolean[]) array).length;
    };
  }

  /** The type of the elements in Java. */
  @Override
  public String toString() {
    return element;
  }
}
