package io.sparksnn.runtime.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RngKeyTest {
  private static final RngKey KEY = RngKey.ofSeed(2011);
  private static final int MANY = 100_000;

  @Test
  void aNegativeLengthIsRefused() {
    List<IntConsumer> draws =
        List.of(
            KEY::split,
            KEY::bits,
            KEY::bits16,
            KEY::bits8,
            KEY::uniform,
            n -> KEY.uniform(n, 0, 1),
            KEY::uniformHalf,
            n -> KEY.integers(n, 0, 1),
            KEY::permutation);
    for (IntConsumer draw : draws) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> draw.accept(-1))
          .withMessage("n = -1 is negative; expected 0 or more");
    }
  }

  @Test
  void aLengthOfZeroGivesNothing() {
    assertThat(KEY.split(0)).isEmpty();
    assertThat(KEY.bits(0)).isEmpty();
    assertThat(KEY.uniform(0, -1, 1)).isEmpty();
    assertThat(KEY.uniformHalf(0)).isEmpty();
    assertThat(KEY.integers(0, 0, 1)).isEmpty();
    assertThat(KEY.permutation(0)).isEmpty();
    assertThat(KEY.permutation(1)).containsExactly(0);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 0", "2147483647, -2147483648"})
  void integersWithNothingBetweenTheBoundsAreRefused(int min, int max) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> KEY.integers(1, min, max))
        .withMessage(
            "max = %d is not above min = %d; expected min < max (max is excluded)", max, min);
  }

  @ParameterizedTest
  @CsvSource({"1, 0", "NaN, 1", "0, NaN", "0, Infinity", "Infinity, Infinity", "-3e38, 3e38"})
  void floatsBetweenBoundsThatAreNoRangeAreRefused(float min, float max) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> KEY.uniform(1, min, max))
        .withMessage(
            "min = %s, max = %s are no range; expected min <= max, both and max - min finite",
            min, max);
  }

  @Test
  void integersMayFillAnySpan() {
    assertThat(KEY.integers(3, 7, 8)).containsOnly(7);
    assertThat(KEY.integers(3, Integer.MAX_VALUE - 1, Integer.MAX_VALUE))
        .containsOnly(Integer.MAX_VALUE - 1);
    int[] anywhere = KEY.integers(MANY, Integer.MIN_VALUE, Integer.MAX_VALUE);
    assertThat(anywhere).doesNotContain(Integer.MAX_VALUE);
    assertThat(IntStream.of(anywhere).average().orElseThrow() / Integer.MAX_VALUE)
        .isCloseTo(0, within(0.01));
  }

  @Test
  void integersAreEven() {
    int[] counts = new int[10];
    for (int value : KEY.integers(MANY, -3, 7)) {
      counts[value + 3]++;
    }
    double chiSquare = 0;
    for (int count : counts) {
      chiSquare += Math.pow(count - MANY / 10.0, 2) / (MANY / 10.0);
    }
    // 27.9 is passed once in a thousand keys (nine degrees of freedom).
    assertThat(chiSquare).isLessThan(27.9);
  }

  @Test
  void floatsAreEven() {
    assertMoments(KEY.uniform(MANY), 0.5, 1);
    assertMoments(KEY.uniform(MANY, -2, 3), 0.5, 5);
    // Halves stop 2^-10 short of one.
    assertMoments(KEY.uniformHalf(MANY), 0.5 - 0x1p-11, 1);
    assertThat(KEY.uniform(5, 2, 2)).containsOnly(2);
  }

  private static void assertMoments(float[] values, double mean, double width) {
    double sum = 0;
    double squares = 0;
    for (float value : values) {
      sum += value;
      squares += (double) value * value;
    }
    double average = sum / values.length;
    double variance = squares / values.length - average * average;
    assertThat(average).isCloseTo(mean, within(0.01 * width));
    assertThat(variance).isCloseTo(width * width / 12, within(0.01 * width * width));
  }

  @Test
  void floatsAndHalvesStayBelowOne() {
    for (float value : KEY.uniform(MANY)) {
      assertThat(value >= 0 && value < 1).isTrue();
    }
    for (float value : KEY.uniformHalf(MANY)) {
      assertThat(value >= 0 && value < 1).isTrue();
    }
  }

  @Test
  void aPermutationHoldsEveryNumberOnce() {
    int[] permutation = KEY.permutation(MANY);
    assertThat(permutation).isNotEqualTo(IntStream.range(0, MANY).toArray());
    assertThat(IntStream.of(permutation).sorted().toArray())
        .isEqualTo(IntStream.range(0, MANY).toArray());
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 0", "2, 1", "1625, 1", "1626, 2", "2642245, 2", "2642246, 3"})
  void roundsGrowWhereTheCubePassesAPowerOfTheNumberOfKeys(int n, int rounds) {
    assertThat(Permutation.rounds(n)).isEqualTo(rounds);
  }

  @Test
  void theLongestArrayNeedsThreeRounds() {
    assertThat(Permutation.rounds(Integer.MAX_VALUE)).isEqualTo(3);
  }

  @Test
  void fillingOverwritesWithTheSameNumbersAndAllocatesNothing() {
    float[] into = KEY.uniform(1000, 5, 6);
    ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    KEY.fillUniform(into);
    long before = thread.getCurrentThreadAllocatedBytes();
    for (int i = 0; i < 1000; i++) {
      KEY.fillUniform(into);
    }
    long perFill = (thread.getCurrentThreadAllocatedBytes() - before) / 1000;
    // Not one array of 4000 bytes, not one object a number; the measurement itself costs a little.
    assertThat(perFill).isLessThan(16);
    assertThat(into).isEqualTo(KEY.uniform(1000));
  }

  @Test
  void keysAreValues() {
    RngKey key = RngKey.of(1, -2);
    assertThat(key).isEqualTo(RngKey.of(1, -2)).hasSameHashCodeAs(RngKey.of(1, -2));
    assertThat(key).isNotEqualTo(RngKey.of(-2, 1)).isNotEqualTo(RngKey.of(1, 0));
    assertThat(key).isNotEqualTo("RngKey").isNotEqualTo(null);
    assertThat(key).hasToString("RngKey[0x00000001, 0xfffffffe]");
    assertThat(RngKey.ofSeed(3 + (1L << 32))).isEqualTo(RngKey.of(0, 3));
  }
}
