package io.sparksnn.samples.digits;

import java.util.SplittableRandom;

/** Random orders. */
final class Permutation {
  private Permutation() {}

  /** Returns 0 … n − 1 in an order of equal chance for all (Fisher and Yates). */
  static int[] of(int n, SplittableRandom random) {
    int[] order = new int[n];
    for (int i = 0; i < n; i++) {
      int j = random.nextInt(i + 1);
      order[i] = order[j];
      order[j] = i;
    }
    return order;
  }
}
