package io.sparksnn.nn.control;

/** Indices that may have come from a file. */
final class Indices {
  private Indices() {}

  /**
   * Checks indices.
   *
   * @throws IllegalArgumentException if one is out of range
   */
  static void requireBelow(String variable, int[] indices, int end) {
    for (int k = 0; k < indices.length; k++) {
      if (indices[k] < 0 || indices[k] >= end) {
        throw new IllegalArgumentException(
            "%s[%d] = %d: must be 0 to %d".formatted(variable, k, indices[k], end - 1));
      }
    }
  }
}
