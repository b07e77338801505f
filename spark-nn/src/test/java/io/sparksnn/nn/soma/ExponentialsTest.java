package io.sparksnn.nn.soma;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ExponentialsTest {
  private final Exponentials exponentials = new Exponentials();

  private float[] exp(float... numbers) {
    float[] results = numbers.clone();
    exponentials.exp(results);
    return results;
  }

  @Test
  void errorsAreSmallOverTheWholeRange() {
    float[] numbers = new float[480_000];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = -87 + i * (175.7f / numbers.length);
    }
    float[] results = exp(numbers);
    double worst = 0;
    for (int i = 0; i < numbers.length; i++) {
      double truth = Math.exp(numbers[i]);
      worst = Math.max(worst, Math.abs(results[i] - truth) / truth);
    }
    assertThat(worst).isLessThan(2e-7);
  }

  @Test
  void overflowsAndVanishesWhereTheFloatDoes() {
    float most = Float.MAX_VALUE;
    assertThat(exp(88.73f, 1000, most, Float.POSITIVE_INFINITY))
        .containsOnly(Float.POSITIVE_INFINITY);
    assertThat(exp(-105, -1000, -most, Float.NEGATIVE_INFINITY)).containsOnly(0);
    assertThat(exp(88.72f)[0]).isFinite();
    assertThat(exp(-103)[0]).isGreaterThan(0);
  }

  @Test
  void isOneAtZeroAndNaNOfNaN() {
    assertThat(exp(0, -0f)).containsOnly(1);
    assertThat(exp(Float.NaN)[0]).isNaN();
  }

  @Test
  void aResultDependsOnNothingButItsNumber() {
    for (int length : new int[] {1, 7, 1023, 1024, 1025, 3000}) {
      float[] numbers = new float[length];
      Arrays.fill(numbers, -50);
      numbers[length - 1] = 1.7f;
      assertThat(exp(numbers)[length - 1]).isEqualTo(exp(1.7f)[0]);
    }
  }
}
