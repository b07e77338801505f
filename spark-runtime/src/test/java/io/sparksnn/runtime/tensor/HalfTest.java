package io.sparksnn.runtime.tensor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HalfTest {
  private static final int PATTERNS = 1 << 16;
  private static final int INFINITY = 0x7c00;
  private static final int NEGATIVE_ZERO = 0x8000;
  private static final int QUIET = 0x0200;

  @Test
  void everyPatternSurvivesDecodingAndEncoding() {
    for (int pattern = 0; pattern < PATTERNS; pattern++) {
      float value = Half.fromBits((short) pattern);
      int back = Half.toBits(value) & 0xffff;
      if (isNan(pattern)) {
        assertThat(value).isNaN();
        // A processor may turn a signalling NaN into a quiet one whenever it is moved.
        assertThat(back | QUIET).isEqualTo(pattern | QUIET);
      } else {
        assertThat(back).isEqualTo(pattern);
        assertSame(Half.round(value), value);
      }
    }
  }

  @Test
  void everyPatternDecodesToTheValueItStandsFor() {
    for (int pattern = 0; pattern < PATTERNS; pattern++) {
      if (!isNan(pattern)) {
        assertSame(Half.fromBits((short) pattern), (float) definition(pattern));
      }
    }
  }

  @Test
  void betweenAnyTwoNeighboursTheNearerWinsAndATieGoesToTheEvenOne() {
    for (int pattern = 0; pattern < INFINITY; pattern++) {
      float below = (float) definition(pattern);
      // Above the largest finite half stands the infinite one, which rounding takes for 65536.
      boolean last = pattern == INFINITY - 1;
      float above = last ? Float.POSITIVE_INFINITY : (float) definition(pattern + 1);
      float middle = (below + (last ? 65536f : above)) / 2;
      float even = pattern % 2 == 0 ? below : above;
      assertRounds(Math.nextDown(middle), below);
      assertRounds(middle, even);
      assertRounds(Math.nextUp(middle), above);
      assertRounds(Math.nextUp(below), below);
      if (!last) {
        assertRounds(Math.nextDown(above), above);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "65504, 65504",
    "65519.996, 65504",
    "65520, Infinity",
    "65536, Infinity",
    "3.4028235e38, Infinity",
    "Infinity, Infinity",
    "0x1p-24, 0x1p-24",
    "0x1p-25, 0",
    "0x1.000002p-25, 0x1p-24",
    "0x1.8p-24, 0x1p-23",
    "0x1.ffcp-15, 0x1p-14",
    "0x1.ffbffep-15, 0x1.ff8p-15",
    "1.4e-45, 0",
    "0, 0",
    "1.00048828125, 1",
    "1.00146484375, 1.001953125"
  })
  void roundsKnownValues(float value, float expected) {
    assertRounds(value, expected);
  }

  @Test
  void nanStaysNan() {
    int[] patterns = {0x7fc00000, 0xffc00000, 0x7f800001, 0xff800001, 0x7fffffff};
    for (int pattern : patterns) {
      float nan = Float.intBitsToFloat(pattern);
      assertThat(Half.round(nan)).isNaN();
      assertThat(isNan(Half.toBits(nan) & 0xffff)).isTrue();
      assertThat(Half.fromBits(Half.toBits(nan))).isNaN();
    }
  }

  private static void assertRounds(float value, float expected) {
    assertSame(Half.round(value), expected);
    assertSame(Half.round(-value), -expected);
    assertSame(Half.fromBits(Half.toBits(value)), expected);
    assertSame(Half.fromBits(Half.toBits(-value)), -expected);
  }

  /** Compares the bits, for zero has a sign. */
  private static void assertSame(float actual, float expected) {
    if (Float.floatToRawIntBits(actual) != Float.floatToRawIntBits(expected)) {
      assertThat(Float.toHexString(actual)).isEqualTo(Float.toHexString(expected));
    }
  }

  private static boolean isNan(int pattern) {
    return (pattern & ~NEGATIVE_ZERO) > INFINITY;
  }

  /** The value by the definition of the format. */
  private static double definition(int pattern) {
    int exponent = (pattern >> 10) & 0x1f;
    int fraction = pattern & 0x3ff;
    double magnitude;
    if (exponent == 0x1f) {
      magnitude = Double.POSITIVE_INFINITY;
    } else if (exponent == 0) {
      magnitude = Math.scalb((double) fraction, -24);
    } else {
      magnitude = Math.scalb(1024.0 + fraction, exponent - 25);
    }
    return (pattern & NEGATIVE_ZERO) == 0 ? magnitude : -magnitude;
  }
}
