package io.sparksnn.runtime.tensor;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The extents of an array, outermost axis first; elements lie in row-major order.
 *
 * <p>Immutable. Every extent is at least 1 and the number of elements fits an {@code int}, but for
 * {@linkplain #concat joined} shapes, such as that of a sparse kernel. The shape without axes,
 * {@code ()}, is that of a single number.
 */
public final class Shape {
  private final int[] extents;
  private final long elements;

  private Shape(int[] extents) {
    long product = 1;
    for (int extent : extents) {
      if (extent < 1) {
        throw new IllegalArgumentException(
            "Shape " + text(extents) + ": every extent must be at least 1, found " + extent);
      }
      boolean tooMany = product > Long.MAX_VALUE / extent;
      product = tooMany ? Long.MAX_VALUE : product * extent;
    }
    this.extents = extents;
    this.elements = product;
  }

  /**
   * {@return a shape of these extents}
   *
   * @param extents the outermost first
   * @throws IllegalArgumentException if an extent is below 1 or there are too many elements
   */
  public static Shape of(int... extents) {
    Shape shape = new Shape(extents.clone());
    shape.size();
    return shape;
  }

  /** {@return the number of axes} */
  public int rank() {
    return extents.length;
  }

  /**
   * {@return the extent of an axis, counted from the outermost one}
   *
   * @param axis its number, from 0
   */
  public int extent(int axis) {
    return extents[axis];
  }

  /**
   * {@return the number of elements}
   *
   * @throws IllegalArgumentException if there are more than an array can hold
   */
  public int size() {
    if (elements > Integer.MAX_VALUE) {
      throw new IllegalArgumentException(
          "Shape " + this + " has more than " + Integer.MAX_VALUE + " elements");
    }
    return (int) elements;
  }

  /** {@return the extents, outermost first, as an array of the caller's own} */
  public int[] toArray() {
    return extents.clone();
  }

  /**
   * Whether the innermost axes are those of another shape.
   *
   * @param inner the inner shape
   * @return whether they are
   */
  public boolean endsWith(Shape inner) {
    int outer = rank() - inner.rank();
    return outer >= 0 && Arrays.equals(extents, outer, rank(), inner.extents, 0, inner.rank());
  }

  /**
   * The axes of this shape followed by those of another. There may be more elements than an array
   * can hold; {@link #size} throws then.
   *
   * @param inner the inner shape
   * @return the joined shape
   */
  public Shape concat(Shape inner) {
    int[] joined = Arrays.copyOf(extents, rank() + inner.rank());
    System.arraycopy(inner.extents, 0, joined, rank(), inner.rank());
    return new Shape(joined);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other || (other instanceof Shape that && Arrays.equals(extents, that.extents));
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(extents);
  }

  /** The shape as the reference writes it: {@code (8,)}, {@code (2, 3)}. */
  @Override
  public String toString() {
    return text(extents);
  }

  private static String text(int[] extents) {
    return IntStream.of(extents)
        .mapToObj(Integer::toString)
        .collect(Collectors.joining(", ", "(", extents.length == 1 ? ",)" : ")"));
  }
}
