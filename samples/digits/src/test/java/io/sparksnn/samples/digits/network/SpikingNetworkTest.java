package io.sparksnn.samples.digits.network;

import static org.assertj.core.api.Assertions.assertThat;

import io.sparksnn.samples.digits.data.DigitData;
import io.sparksnn.samples.digits.data.DigitReader;
import org.junit.jupiter.api.Test;

class SpikingNetworkTest {
  private final float[] image = DigitReader.readBundled().images().get(0).pixels();

  @Test
  void theSameSeedGivesTheSameSpikes() {
    assertThat(features(network(1))).isEqualTo(features(network(1)));
    assertThat(features(network(1))).isNotEqualTo(features(network(2)));
  }

  @Test
  void whatWasShownBeforeLeavesNothingBehind() {
    SpikingNetwork network = network(1);
    float[] first = features(network);

    assertThat(features(network)).isEqualTo(first);
  }

  private float[] features(SpikingNetwork network) {
    return Recording.of(network, image, 60).features();
  }

  private static SpikingNetwork network(long seed) {
    return new SpikingNetwork(DigitData.SHAPE, 40, seed);
  }
}
