package io.sparksnn.nn.soma;

import static org.assertj.core.api.Assertions.assertThat;

import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.tensor.Shape;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Beside a plain count of the steps since each unit's last spike. */
class RefractorinessTest {
  private static final int UNITS = 50;

  private final Random random = new Random(2);
  private final SpikeArray spikes = SpikeArray.silent(Shape.of(UNITS));
  private final float[] counts = new float[UNITS];
  private final float[] cooldown = new float[UNITS];

  @ParameterizedTest
  @CsvSource({"3, 3, 0", "3, 3, 1", "0, 0, 0", "0, 0, 1", "0, 6, 0", "1, 9, 1"})
  void unitsAreRefractoryByTheStepsSinceTheirLastSpike(int shortest, int longest, int more) {
    for (int unit = 0; unit < UNITS; unit++) {
      cooldown[unit] = shortest + random.nextInt(longest - shortest + 1);
    }
    Refractoriness refractoriness = new Refractoriness(cooldown.clone(), 1, more);
    System.arraycopy(cooldown, 0, counts, 0, UNITS);
    for (int step = 0; step < 400; step++) {
      disturb(refractoriness, step);
      refractoriness.begin();
      requireRefractory(refractoriness, more);
      spike(refractoriness);
      refractoriness.advance(spikes);
    }
  }

  private void disturb(Refractoriness refractoriness, int step) {
    if (step % 50 == 7) {
      refractoriness.settle();
      assertThat(refractoriness.silent()).isEqualTo(counts);
    }
    if (step % 50 == 13) {
      refractoriness.settle();
      for (int unit = 0; unit < UNITS; unit += 3) {
        counts[unit] = random.nextInt(8);
        refractoriness.silent()[unit] = counts[unit];
      }
    }
    if (step == 222) {
      refractoriness.reset();
      System.arraycopy(cooldown, 0, counts, 0, UNITS);
    }
  }

  private void requireRefractory(Refractoriness refractoriness, int more) {
    Set<Integer> expected = new TreeSet<>();
    for (int unit = 0; unit < UNITS; unit++) {
      if (counts[unit] < cooldown[unit] + more) {
        expected.add(unit);
      }
    }
    int[] listed =
        Arrays.copyOfRange(refractoriness.units(), refractoriness.from(), refractoriness.to());
    assertThat(Arrays.stream(listed).boxed()).containsExactlyInAnyOrderElementsOf(expected);
    for (int unit = 0; unit < UNITS; unit++) {
      assertThat(refractoriness.isRefractory(unit)).isEqualTo(expected.contains(unit));
    }
  }

  @Test
  void aStepThatIsNotMadeLeavesCountsAsTheyWereSet() {
    Refractoriness refractoriness = new Refractoriness(new float[] {3, 3}, 1, 1);
    refractoriness.silent()[0] = 2.5f;
    refractoriness.silent()[1] = 1e9f;
    refractoriness.begin();

    refractoriness.settle();
    assertThat(refractoriness.silent()).containsExactly(2.5f, 1e9f);
  }

  private void spike(Refractoriness refractoriness) {
    int count = 0;
    for (int unit = 0; unit < UNITS; unit++) {
      counts[unit]++;
      if (!refractoriness.isRefractory(unit) && random.nextInt(4) == 0) {
        spikes.indices()[count++] = unit;
        counts[unit] = 0;
      }
    }
    spikes.setCount(count);
  }
}
