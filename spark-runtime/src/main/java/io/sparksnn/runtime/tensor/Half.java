package io.sparksnn.runtime.tensor;

/**
 * The IEEE 754 half (binary16), kept in a {@code float} that is always one of its values.
 *
 * <p>A half has 11 significant bits; its largest finite value is 65504, its smallest normal value
 * 2<sup>-14</sup> and its smallest value above zero 2<sup>-24</sup>.
 */
public final class Half {
  private static final float MIN_NORMAL = 0x1p-14f;

  /** Midway between 65504 and what would come next, 65536: the tie goes to the even one. */
  private static final float OVERFLOW = 65520f;

  private static final float MIN_VALUE = 0x1p-24f;

  /** The bits by which the significand of a float is longer. */
  private static final int EXTRA_BITS = 13;

  /** The difference of the exponent biases, 127 - 15, in place for a float. */
  private static final int BIAS_DIFFERENCE = 112 << 23;

  private static final int FLOAT_INFINITY = 0x7f800000;
  private static final int SIGN = 0x8000;
  private static final int INFINITY = 0x7c00;
  private static final int SIGNIFICAND = 0x03ff;
  private static final int QUIET = 0x0200;

  private Half() {}

  /**
   * Rounds to the nearest half, ties to the one whose last bit is zero.
   *
   * @param value any float
   * @return the nearest half: of the same sign, also for zero; infinite if the magnitude is 65520
   *     or more; NaN if the value is NaN
   */
  public static float round(float value) {
    float magnitude = Math.abs(value);
    if (magnitude < MIN_NORMAL) {
      // Neighbours in [0.5, 1) are 2^-24 apart, as subnormal halves are, so the sum does the
      // rounding; 0.5 has an even significand, so ties fall right as well.
      return Math.copySign((magnitude + 0.5f) - 0.5f, value);
    }
    if (magnitude < OVERFLOW) {
      int bits = Float.floatToRawIntBits(value);
      int odd = (bits >>> EXTRA_BITS) & 1;
      int rounded = bits + (1 << (EXTRA_BITS - 1)) - 1 + odd;
      return Float.intBitsToFloat(rounded & -(1 << EXTRA_BITS));
    }
    return Float.isNaN(value) ? value : Math.copySign(Float.POSITIVE_INFINITY, value);
  }

  /**
   * Rounds as {@link #round} does and encodes the result.
   *
   * @param value any float
   * @return the 16 bits of the nearest half; of a NaN, the sign and the leading bits of its payload
   *     as far as that leaves a NaN
   */
  public static short toBits(float value) {
    int bits = Float.floatToRawIntBits(round(value));
    int sign = (bits >>> 16) & SIGN;
    int magnitude = bits & Integer.MAX_VALUE;
    if (magnitude > FLOAT_INFINITY) {
      int payload = (magnitude >>> EXTRA_BITS) & SIGNIFICAND;
      return (short) (sign | INFINITY | (payload == 0 ? QUIET : payload));
    }
    if (magnitude == FLOAT_INFINITY) {
      return (short) (sign | INFINITY);
    }
    float rounded = Float.intBitsToFloat(magnitude);
    if (rounded < MIN_NORMAL) {
      return (short) (sign | (int) (rounded / MIN_VALUE));
    }
    return (short) (sign | ((magnitude - BIAS_DIFFERENCE) >>> EXTRA_BITS));
  }

  /**
   * Decodes a half. This is exact: every half is a float.
   *
   * @param bits the 16 bits of a half, any pattern
   * @return its value
   */
  public static float fromBits(short bits) {
    int sign = (bits & SIGN) << 16;
    int magnitude = bits & ~SIGN & 0xffff;
    int significand = magnitude & SIGNIFICAND;
    if (magnitude >= INFINITY) {
      return Float.intBitsToFloat(sign | FLOAT_INFINITY | (significand << EXTRA_BITS));
    }
    if (magnitude == significand) {
      return Float.intBitsToFloat(sign | Float.floatToRawIntBits(significand * MIN_VALUE));
    }
    return Float.intBitsToFloat(sign | ((magnitude << EXTRA_BITS) + BIAS_DIFFERENCE));
  }
}
