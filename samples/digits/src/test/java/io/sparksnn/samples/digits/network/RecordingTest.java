package io.sparksnn.samples.digits.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

public class RecordingTest {
  private static final int[] NONE = {};

  private final Recording recording =
      new Recording(
          2,
          List.of(
              new Spikes(new int[] {5}, new int[] {0, 1}),
              new Spikes(NONE, NONE),
              new Spikes(NONE, new int[] {1})));

  @Test
  public void featuresAreCountsThenTraces() {
    float decayed = (float) Math.exp(-2 / 20.0);

    assertThat(recording.features())
        .containsExactly(new float[] {1, 2, decayed, decayed + 1}, within(1e-6f));
  }

  @Test
  public void onlyHiddenSpikesAreCounted() {
    assertThat(recording.hiddenSpikes()).isEqualTo(3);
  }
}
