package io.sparksnn.nn.soma;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;

/**
 * Exponentials of many numbers: relative error at most 2e-7, where the result is no subnormal
 * number. {@link Exponential} is more exact, and slower.
 *
 * <p>With k the whole number next to x/ln 2, exp(x) is 2<sup>k</sup>·exp(x − k·ln 2), of which the
 * latter is a Taylor polynomial. All of it are loops of single precision that the compiler
 * vectorises; what takes bits for numbers and numbers for bits, which it does not, are copies
 * through two views of one buffer. The power is made of two factors, as its exponent may have a bit
 * too many.
 *
 * <p>Source: W. Cody, W. Waite, <cite>Software Manual for the Elementary Functions</cite>,
 * Prentice-Hall 1980, ch. 6 (reduction by a constant in two parts).
 */
final class Exponentials {
  /** Stays in the first cache with all that is computed on the way. */
  private static final int BLOCK = 1024;

  private static final float INVERSE_LN_2 = (float) (1 / Math.log(2));

  /** So short that its multiples are exact. */
  private static final float LN_2_HIGH = 0x1.63p-1f;

  private static final float LN_2_LOW = (float) (Math.log(2) - LN_2_HIGH);

  /** Added to a number of moderate size, it leaves the whole part in the low bits. */
  private static final float ROUNDER = 0x1.8p23f;

  private static final int ROUNDER_BITS = Float.floatToRawIntBits(ROUNDER);

  /** Beyond it the result is infinite or zero. */
  private static final float MOST = 110;

  private static final int BIAS = 127;
  private static final int MANTISSA = 23;

  private final float[] x = new float[BLOCK];
  private final float[] shifted = new float[BLOCK];
  private final float[] factor = new float[BLOCK];
  private final int[] first = new int[BLOCK];
  private final int[] second = new int[BLOCK];
  private final FloatBuffer numbers;
  private final IntBuffer bits;

  Exponentials() {
    ByteBuffer bytes =
        ByteBuffer.allocateDirect(BLOCK * Float.BYTES).order(ByteOrder.nativeOrder());
    numbers = bytes.asFloatBuffer();
    bits = bytes.asIntBuffer();
  }

  /**
   * Puts exponentials into the place of numbers: infinite from 88.73 on, zero below −104, NaN of
   * NaN.
   */
  void exp(float[] of) {
    for (int from = 0; from < of.length; from += BLOCK) {
      int length = Math.min(BLOCK, of.length - from);
      System.arraycopy(of, from, x, 0, length);
      bound(x, length);
      shift(x, shifted, length);
      rest(x, shifted, length);
      polynomial(x, length);
      numbers.put(0, shifted, 0, length);
      bits.get(0, first, 0, length);
      powers(first, second, length);
      multiplyBy(first, length);
      multiplyBy(second, length);
      System.arraycopy(x, 0, of, from, length);
    }
  }

  private static void bound(float[] x, int length) {
    for (int i = 0; i < length; i++) {
      x[i] = Math.max(-MOST, Math.min(MOST, x[i]));
    }
  }

  private static void shift(float[] x, float[] shifted, int length) {
    for (int i = 0; i < length; i++) {
      shifted[i] = x[i] * INVERSE_LN_2 + ROUNDER;
    }
  }

  private static void rest(float[] x, float[] shifted, int length) {
    for (int i = 0; i < length; i++) {
      float k = shifted[i] - ROUNDER;
      x[i] = (x[i] - k * LN_2_HIGH) - k * LN_2_LOW;
    }
  }

  private static void polynomial(float[] x, int length) {
    for (int i = 0; i < length; i++) {
      float r = x[i];
      float higher = 1 / 24f + r * (1 / 120f + r * (1 / 720f + r * (1 / 5040f)));
      x[i] = 1 + (r + r * r * (1 / 2f + r * (1 / 6f + r * higher)));
    }
  }

  /** The bits of two powers of 2 whose product has the exponent that is in the low bits. */
  private static void powers(int[] shifted, int[] second, int length) {
    for (int i = 0; i < length; i++) {
      int k = shifted[i] - ROUNDER_BITS;
      int half = k >> 1;
      shifted[i] = (half + BIAS) << MANTISSA;
      second[i] = (k - half + BIAS) << MANTISSA;
    }
  }

  private void multiplyBy(int[] powers, int length) {
    bits.put(0, powers, 0, length);
    numbers.get(0, factor, 0, length);
    multiply(x, factor, length);
  }

  private static void multiply(float[] x, float[] by, int length) {
    for (int i = 0; i < length; i++) {
      x[i] *= by[i];
    }
  }
}
