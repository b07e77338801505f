package io.sparksnn.nn.soma;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExponentialTest {
  @Test
  void isWithinOneRoundingOfTheTruthOverItsRange() {
    double worst = 0;
    for (float x = -87; x < 88.7f; x += 0.00037f) {
      double truth = Math.exp(x);
      worst = Math.max(worst, Math.abs(Exponential.exp(x) - truth) / truth);
    }
    // Half a unit in the last place is 6e-8.
    assertThat(worst).isLessThan(6e-8);
  }

  @Test
  void isTheNearestFloatInAllButOneOfTenThousandCases() {
    int others = 0;
    int cases = 0;
    for (float x = -20; x < 20; x += 0.00013f) {
      others += Exponential.exp(x) == (float) Math.exp(x) ? 0 : 1;
      cases++;
    }
    assertThat(others).isLessThan(cases / 10_000);
  }

  @Test
  void overflowsAndVanishesWhereTheFloatDoes() {
    assertThat(Exponential.exp(88.72f)).isFinite();
    assertThat(Exponential.exp(88.73f)).isInfinite();
    assertThat(Exponential.exp(Float.POSITIVE_INFINITY)).isEqualTo(Float.POSITIVE_INFINITY);
    assertThat(Exponential.exp(-103)).isGreaterThan(0);
    assertThat(Exponential.exp(-105)).isZero();
    assertThat(Exponential.exp(Float.NEGATIVE_INFINITY)).isZero();
  }

  @Test
  void isOneAtZeroAndNaNOfNaN() {
    assertThat(Exponential.exp(0)).isEqualTo(1);
    assertThat(Exponential.exp(Float.NaN)).isNaN();
  }
}
