package io.sparksnn.nn.soma;

/**
 * How fast the gates of the squid's giant axon open and close, in 1/ms, at a potential in mV.
 *
 * <p>Source: A. Hodgkin, A. Huxley, <cite>A quantitative description of membrane current and its
 * application to conduction and excitation in nerve</cite>, Journal of Physiology 117 (1952),
 * 500–544, eqs. 12, 13, 20, 21, 23 and 24, with V = −65 mV at rest and depolarisation upwards.
 */
final class SquidGates {
  private static final float NEAR_ZERO = 0.05f;

  private SquidGates() {}

  static float opensSodium(float v) {
    return ratio((v + 40) / 10);
  }

  static float closesSodium(float v) {
    return 4 * Exponential.exp((v + 65) / -18);
  }

  static float releasesSodium(float v) {
    return 0.07f * Exponential.exp((v + 65) / -20);
  }

  static float inactivatesSodium(float v) {
    return 1 / (1 + Exponential.exp((v + 35) / -10));
  }

  static float opensPotassium(float v) {
    return 0.1f * ratio((v + 55) / 10);
  }

  static float closesPotassium(float v) {
    return 0.125f * Exponential.exp((v + 65) / -80);
  }

  /** x / (1 − exp(−x)), which is one at zero. */
  private static float ratio(float x) {
    return Math.abs(x) < NEAR_ZERO ? 1 + x * (0.5f + x * (1 / 12f)) : x / (1 - Exponential.exp(-x));
  }
}
