package io.sparksnn.runtime.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RngStreamTest {
  @Test
  void keysAreThoseOfTheSplit() {
    RngStream stream = new RngStream(RngKey.ofSeed(42));
    RngKey[] split = RngKey.ofSeed(42).split(3);
    assertThat(stream.next(2)).containsExactly(split[1], split[2]);
    assertThat(stream.key()).isEqualTo(split[0]);
  }

  @Test
  void fillingAnArrayIsDrawingWithAFreshKey() {
    RngStream filling = new RngStream(RngKey.ofSeed(42));
    RngStream drawing = new RngStream(RngKey.ofSeed(42));
    float[] filled = new float[5];
    filling.fillUniform(filled);
    assertThat(filled).isEqualTo(drawing.next(1)[0].uniform(5));
    assertThat(filling.key()).isEqualTo(drawing.key());
  }

  @Test
  void aStreamGoesOnFromAKey() {
    RngStream stream = new RngStream(RngKey.ofSeed(1));
    RngKey before = stream.key();
    RngKey[] first = stream.next(1);
    stream.moveTo(before);
    assertThat(stream.next(1)).isEqualTo(first);
  }

  @Test
  void noKeysAreNone() {
    assertThatThrownBy(() -> new RngStream(RngKey.ofSeed(1)).next(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("n = 0; expected 1 or more");
  }
}
