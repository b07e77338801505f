package io.sparksnn.nn.initializer;

import io.sparksnn.runtime.random.RngKey;
import io.sparksnn.runtime.tensor.Half;

/** Which elements a sparse initializer draws. */
final class Sparsity {
  private Sparsity() {}

  /**
   * Whether each of some elements is drawn. The reference compares in half precision: the density
   * counts in steps of about a thousandth.
   */
  static boolean[] drawn(int elements, float density, RngKey key) {
    float[] lots = key.uniformHalf(elements);
    float rounded = Half.round(density);
    boolean[] drawn = new boolean[elements];
    for (int i = 0; i < elements; i++) {
      drawn[i] = lots[i] < rounded;
    }
    return drawn;
  }
}
