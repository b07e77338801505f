package io.sparksnn.runtime.checkpoint;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * A tensor as a header describes it.
 *
 * @param name its name
 * @param type type of its elements
 * @param extents the outermost first; one may be zero
 * @param begin where it begins in the data
 * @param end where it ends
 */
record TensorEntry(String name, TensorType type, int[] extents, long begin, long end) {
  /** The number of elements. */
  int elements() {
    return (int) ((end - begin) / type.size());
  }

  boolean hasExtents(int[] others) {
    return Arrays.equals(extents, others);
  }

  /** Type and extents: {@code float (100, 20)}. */
  String look() {
    return look(type, extents);
  }

  static String look(TensorType type, int[] extents) {
    return type.kind()
        + Arrays.stream(extents)
            .mapToObj(Integer::toString)
            .collect(Collectors.joining(", ", " (", extents.length == 1 ? ",)" : ")"));
  }
}
