package io.sparksnn.runtime.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChecksTest {
  @Test
  void positiveRefusesZero() {
    assertThat(Checks.positive().accepts(0f)).isFalse();
    assertThat(Checks.positive().accepts(-0f)).isFalse();
    assertThat(Checks.positive().accepts(Float.MIN_VALUE)).isTrue();
    assertThat(Checks.positive().accepts(1L)).isTrue();
  }

  @Test
  void bothBoundsBelongToARange() {
    Check<Number> range = Checks.range(0, 1);

    assertThat(range.accepts(0f)).isTrue();
    assertThat(range.accepts(1)).isTrue();
    assertThat(range.accepts(Math.nextUp(1f))).isFalse();
    assertThat(range.accepts(-Float.MIN_VALUE)).isFalse();
    assertThat(range.rule()).isEqualTo("must lie between 0 and 1");
  }

  @Test
  void aDecimalBoundIsMetByItsFloat() {
    assertThat((double) 0.1f).isGreaterThan(0.1);
    assertThat(Checks.range(0, 0.1).accepts(0.1f)).isTrue();
    assertThat(Checks.range(0, 0.1).accepts(Math.nextUp(0.1f))).isFalse();
  }

  @Test
  void aBoundIsExactForWholeNumbers() {
    assertThat(Checks.range(16_777_217, 1e9).accepts(16_777_216)).isFalse();
  }

  @Test
  void aRangeMayBeOpenOnOneSide() {
    assertThat(Checks.range(2, Double.POSITIVE_INFINITY).rule()).isEqualTo("must be at least 2");
    assertThat(Checks.range(Double.NEGATIVE_INFINITY, 0.5).rule()).isEqualTo("must be at most 0.5");
  }

  @Test
  void binaryIsZeroOrOne() {
    assertThat(Checks.binary().accepts(0f)).isTrue();
    assertThat(Checks.binary().accepts(1f)).isTrue();
    assertThat(Checks.binary().accepts(0.5f)).isFalse();
  }
}
