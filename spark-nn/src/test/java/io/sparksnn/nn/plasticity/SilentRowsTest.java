package io.sparksnn.nn.plasticity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Changes to many units at a time, beside the same changes one by one. */
class SilentRowsTest {
  private static final int WIDTH = 100;
  private static final int CHANGES = 1500;

  private final Random random = new Random(3);
  private final int[] units = new int[CHANGES];
  private final float[] added = new float[CHANGES];
  private final SilentRows rows = new SilentRows(WIDTH, CHANGES);

  /** The first bounds are reached from both sides, or from below or above alone. */
  @ParameterizedTest
  @CsvSource({"1, -0.5, 0.5", "1, -0.5, 0", "1, 0, 0.5", "Infinity, -0.5, 0.5", "1, -1e-9, 1e-9"})
  void changesAreThoseMadeOneByOneToTheBit(float highest, float smallest, float largest) {
    draw(smallest, largest);
    float[] row = weights();
    float[] expected = row.clone();
    for (int n = 0; n < CHANGES; n++) {
      float changed = expected[units[n]] + added[n];
      expected[units[n]] = changed < 0 ? 0 : changed > highest ? highest : changed;
    }
    rows.take(units, added, CHANGES);
    assertThat(rows.change(row, highest)).isTrue();
    assertThat(row).isEqualTo(expected);
  }

  @Test
  void theChangesOfOneLogAreForgottenForThoseOfTheNext() {
    draw(-1, 1);
    rows.take(units, added, CHANGES);
    units[0] = 7;
    added[0] = 0.25f;
    rows.take(units, added, 1);
    float[] row = new float[WIDTH];
    rows.change(row, 1);
    float[] expected = new float[WIDTH];
    expected[7] = 0.25f;
    assertThat(row).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(floats = {-0.1f, 1.1f, Float.NaN})
  void aRowWithAWeightThatIsNowhereBetweenTheBoundsIsLeftAlone(float weight) {
    draw(-0.5f, 0.5f);
    rows.take(units, added, CHANGES);
    float[] row = weights();
    row[WIDTH - 1] = weight;
    float[] before = row.clone();
    assertThat(rows.change(row, 1)).isFalse();
    assertThat(row).isEqualTo(before);
  }

  @Test
  void changesBeyondTheBoundAreNotMadeManyAtATime() {
    draw(0, 0.1f);
    added[3] = 5;
    rows.take(units, added, CHANGES);
    assertThat(rows.change(weights(), 1)).isFalse();
  }

  private void draw(float smallest, float largest) {
    for (int n = 0; n < CHANGES; n++) {
      // Some units change more often than there are rounds.
      units[n] = random.nextInt(n % 3 == 0 ? 4 : WIDTH);
      added[n] = smallest + (largest - smallest) * random.nextFloat();
    }
  }

  private float[] weights() {
    float[] weights = new float[WIDTH];
    for (int unit = 0; unit < WIDTH; unit++) {
      weights[unit] = unit % 3 == 0 ? 0 : random.nextFloat();
    }
    return weights;
  }
}
