package io.sparksnn.nn.soma;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrossingsTest {
  private static final float[] SPECIAL = {
    Float.NaN, Float.POSITIVE_INFINITY, Float.MAX_VALUE, Float.MIN_VALUE, 0, -0f, -Float.MAX_VALUE
  };

  private final Random random = new Random(11);
  private final Crossings crossings = new Crossings();

  @ParameterizedTest
  @CsvSource({
    "1, 0.5",
    "2, 0.5",
    "399, 0.1",
    "400, 0.1",
    "1023, 0.001",
    "1024, 0.001",
    "1025, 0.2",
    "1500, 0.2",
    "3000, 0",
    "3000, 0.001",
    "3000, 0.004",
    "3000, 0.02",
    "3000, 0.5",
    "3000, 1"
  })
  void findsTheUnitsThatAreNotAtOrBelowTheirThreshold(int units, double rate) {
    float[] each = new float[units];
    for (int i = 0; i < units; i++) {
      each[i] = (float) random.nextGaussian();
    }
    for (int step = 0; step < 3; step++) {
      requireFound(new float[] {1.5f}, potentials(units, rate, unit -> 1.5f));
      requireFound(each, potentials(units, rate, unit -> each[unit]));
    }
  }

  private interface Threshold {
    float of(int unit);
  }

  private float[] potentials(int units, double rate, Threshold threshold) {
    float[] v = new float[units];
    for (int unit = 0; unit < units; unit++) {
      float at = threshold.of(unit);
      float below = random.nextInt(5) == 0 ? at : at - random.nextFloat();
      v[unit] = random.nextDouble() < rate ? above(at) : below;
    }
    return v;
  }

  private float above(float threshold) {
    int kind = random.nextInt(4 * SPECIAL.length);
    if (kind < SPECIAL.length) {
      return SPECIAL[kind];
    }
    return kind % 2 == 0 ? Math.nextUp(threshold) : threshold + random.nextFloat();
  }

  private void requireFound(float[] thresholds, float[] v) {
    int[] indices = new int[v.length];
    int count = crossings.find(thresholds, v, indices);
    int[] expected =
        IntStream.range(0, v.length)
            .filter(unit -> !(v[unit] <= thresholds[thresholds.length == 1 ? 0 : unit]))
            .toArray();
    assertThat(Arrays.copyOf(indices, count)).isEqualTo(expected);
  }
}
