package io.sparksnn.samples.digits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class WiringTest {
  @Test
  void everyUnitHearsSixPixelsOfEachSign() {
    float[][] weights = Wiring.balanced(50, new SplittableRandom(1));

    assertThat(weights).hasDimensions(64, 50);
    for (int unit = 0; unit < 50; unit++) {
      int excited = 0;
      int inhibited = 0;
      for (float[] row : weights) {
        excited += row[unit] == 8 ? 1 : 0;
        inhibited += row[unit] == -8 ? 1 : 0;
      }
      assertThat(excited).isEqualTo(6);
      assertThat(inhibited).isEqualTo(6);
    }
  }

  @Test
  void theSeedDecides() {
    assertThat(Wiring.balanced(5, new SplittableRandom(1)))
        .isDeepEqualTo(Wiring.balanced(5, new SplittableRandom(1)));
    assertThat(Wiring.balanced(5, new SplittableRandom(1))[0])
        .isNotEqualTo(Wiring.balanced(5, new SplittableRandom(2))[0]);
  }
}
