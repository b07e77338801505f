package io.sparksnn.nn.soma;

/**
 * A quick exponential of one number. It is the right float in all but very few cases, where it is
 * the one next to it: relative error at most 6e-8.
 *
 * <p>With k the whole number next to 256·x/ln 2, exp(x) is 2<sup>k/256</sup>, of which the fraction
 * is from a table, times exp(x − k·ln 2/256), which is its Taylor polynomial; all of it in double
 * precision, so that one rounding remains.
 *
 * <p>Source: P. Tang, <cite>Table-driven implementation of the exponential function in IEEE
 * floating-point arithmetic</cite>, ACM Transactions on Mathematical Software 15 (1989), 144–157.
 */
final class Exponential {
  private static final int TABLE_BITS = 8;
  private static final int TABLE_SIZE = 1 << TABLE_BITS;
  private static final double LN_2 = 0.6931471805599453;
  private static final double SCALE = TABLE_SIZE / LN_2;

  /** The polynomial's coefficients for the rest in parts of ln 2/256. */
  private static final double FIRST = LN_2 / TABLE_SIZE;

  private static final double SECOND = FIRST * FIRST / 2;
  private static final double THIRD = FIRST * FIRST * FIRST / 6;

  /** Added to a number of moderate size, it moves the whole part into the low bits. */
  private static final double ROUNDER = 0x1.8p52;

  /** Beyond it the float is infinite or zero, and the double still is neither. */
  private static final float MAX = 110;

  /** From k, the place of the table's bits, to the exponent's place in a double. */
  private static final int SHIFT = 52 - TABLE_BITS;

  /** The bits of 2<sup>i/256</sup>, less what i itself adds once it is shifted. */
  private static final long[] POWERS = new long[TABLE_SIZE];

  static {
    for (int i = 0; i < TABLE_SIZE; i++) {
      double power = StrictMath.pow(2, (double) i / TABLE_SIZE);
      POWERS[i] = Double.doubleToRawLongBits(power) - ((long) i << SHIFT);
    }
  }

  private Exponential() {}

  /** The exponential of a number; infinite from 88.73 on, zero below -104, NaN of NaN. */
  static float exp(float number) {
    float x = Math.abs(number) <= MAX ? number : bound(number);
    double scaled = x * SCALE;
    double shifted = scaled + ROUNDER;
    double rest = scaled - (shifted - ROUNDER);
    long k = Double.doubleToRawLongBits(shifted);
    double power = Double.longBitsToDouble(POWERS[(int) k & (TABLE_SIZE - 1)] + (k << SHIFT));
    return (float) (power + power * (rest * (FIRST + rest * (SECOND + rest * THIRD))));
  }

  private static float bound(float number) {
    return number > 0 ? MAX : number < 0 ? -MAX : number;
  }
}
