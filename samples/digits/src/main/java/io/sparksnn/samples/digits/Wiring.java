package io.sparksnn.samples.digits;

import java.util.SplittableRandom;

/** Fixed random weights from the pixels to the hidden units. */
final class Wiring {
  /** Pixels that excite a unit, and as many that inhibit it. */
  private static final int PER_SIGN = 6;

  private static final float WEIGHT = 8;

  private Wiring() {}

  /**
   * Returns one row per pixel, one column per unit. Each unit listens to twelve pixels; as half of
   * them excite it and half inhibit it, it answers to the shape of a digit, hardly to the amount of
   * ink.
   */
  static float[][] balanced(int units, SplittableRandom random) {
    float[][] weights = new float[DigitData.PIXELS][units];
    for (int unit = 0; unit < units; unit++) {
      int[] order = Permutation.of(DigitData.PIXELS, random);
      for (int i = 0; i < PER_SIGN; i++) {
        weights[order[i]][unit] = WEIGHT;
        weights[order[PER_SIGN + i]][unit] = -WEIGHT;
      }
    }
    return weights;
  }
}
