package io.sparksnn.nn.soma;

/**
 * A quick exponential, for potentials. It is the right float in all but very few cases, where it is
 * the one next to it: relative error at most 6e-8.
 *
 * <p>With k the whole number next to x/ln 2, exp(x) = 2<sup>k</sup>·exp(x − k·ln 2), where the
 * second factor is its Taylor polynomial; all of it in double precision, so that one rounding
 * remains.
 */
final class Exponential {
  private static final double LOG2_E = 1.4426950408889634;
  private static final double LN_2 = 0.6931471805599453;

  /** Added to a number of moderate size, it moves the whole part into the low bits. */
  private static final double ROUNDER = 0x1.8p52;

  /** Beyond these the float is infinite or zero, and the double still is neither. */
  private static final double MAX = 90;

  private static final double MIN = -110;

  private static final int BIAS = 1023;
  private static final int FRACTION_BITS = 52;

  private Exponential() {}

  /** The exponential of a number; infinite from 88.73 on, zero below -104, NaN of NaN. */
  static float exp(float number) {
    double x = Math.min(MAX, Math.max(MIN, number));
    double shifted = x * LOG2_E + ROUNDER;
    double r = x - (shifted - ROUNDER) * LN_2;
    // In pairs, since a long chain of dependent operations would be waited for.
    double r2 = r * r;
    double low = (1 + r) + r2 * (0.5 + r * (1.0 / 6));
    double high = (1.0 / 24 + r * (1.0 / 120)) + r2 * (1.0 / 720 + r * (1.0 / 5040));
    double tail = 1.0 / 40_320 + r * (1.0 / 362_880);
    long power = (long) ((int) Double.doubleToRawLongBits(shifted) + BIAS) << FRACTION_BITS;
    double r4 = r2 * r2;
    return (float) ((low + r4 * (high + r4 * tail)) * Double.longBitsToDouble(power));
  }
}
