package io.sparksnn.runtime.random;

import java.util.Arrays;

/** Shuffles by sorting on random keys, again and again until ties between keys cannot matter. */
final class Permutation {
  private static final double LOG_KEYS = StrictMath.log(0xffff_ffffL);

  private Permutation() {}

  /** The numbers 0 to {@code n - 1} in the order {@code key} gives them; {@code n} is 0 or more. */
  static int[] of(RngKey key, int n) {
    int[] items = new int[n];
    for (int i = 0; i < n; i++) {
      items[i] = i;
    }
    RngKey current = key;
    for (int round = rounds(n); round > 0; round--) {
      RngKey[] next = current.split(2);
      current = next[0];
      items = sortedByBits(items, next[1]);
    }
    return items;
  }

  /**
   * How often to sort. One sort on 32-bit keys is not uniform where two keys are the same, which
   * becomes likely as {@code n} grows: with {@code n} cubed up to 2<sup>32</sup> - 1 one is enough.
   */
  static int rounds(int n) {
    return (int) StrictMath.ceil(3 * StrictMath.log(Math.max(1, n)) / LOG_KEYS);
  }

  private static int[] sortedByBits(int[] items, RngKey key) {
    int n = items.length;
    long[] order = new long[n];
    for (int i = 0; i < n; i++) {
      // The position in the low word makes the sort stable; flipping the sign makes it unsigned.
      int sortKey = Threefry.bits(key, i) ^ Integer.MIN_VALUE;
      order[i] = ((long) sortKey << 32) | i;
    }
    Arrays.sort(order);
    int[] sorted = new int[n];
    for (int i = 0; i < n; i++) {
      sorted[i] = items[(int) order[i]];
    }
    return sorted;
  }
}
