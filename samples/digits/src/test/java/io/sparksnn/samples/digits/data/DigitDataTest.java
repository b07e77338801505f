package io.sparksnn.samples.digits.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import org.junit.jupiter.api.Test;

public class DigitDataTest {
  private final DigitData data = DigitReader.readBundled();

  @Test
  public void theLastRowsAreForTesting() {
    Split split = Split.of(data);

    assertThat(split.train().images()).isEqualTo(data.images().subList(0, 1_347));
    assertThat(split.test().images()).isEqualTo(data.images().subList(1_347, 1_797));
  }

  @Test
  public void shufflingKeepsTheInkAndTheLabels() {
    DigitData shuffled = data.shuffled(7);

    assertThat(shuffled.labels()).isEqualTo(data.labels());
    for (int i = 0; i < data.size(); i++) {
      assertThat(sorted(shuffled, i)).isEqualTo(sorted(data, i));
    }
  }

  @Test
  public void everyImageIsShuffledInItsOwnWay() {
    DigitData twice = new DigitData(Collections.nCopies(2, data.images().get(0)));

    DigitData shuffled = twice.shuffled(7);

    assertThat(pixels(shuffled, 0)).isNotEqualTo(pixels(shuffled, 1));
  }

  @Test
  public void theSameSeedShufflesInTheSameWay() {
    assertThat(pixels(data.shuffled(7), 0))
        .isEqualTo(pixels(data.shuffled(7), 0))
        .isNotEqualTo(pixels(data.shuffled(8), 0));
  }

  private static float[] pixels(DigitData data, int image) {
    return data.images().get(image).pixels();
  }

  private static float[] sorted(DigitData data, int image) {
    float[] pixels = pixels(data, image).clone();
    Arrays.sort(pixels);
    return pixels;
  }
}
