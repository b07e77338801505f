package io.sparksnn.nn.plasticity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.sparksnn.runtime.payload.FloatArray;
import org.junit.jupiter.api.Test;

class RewardModulatedStdpTest {
  private static final float WEIGHT = 1;

  private final RewardModulatedStdpModule rule =
      new RewardModulatedStdpModule(new RewardModulatedStdpConfigBuilder().tonic(0).build());

  private float reward;

  private final Pairing pairing =
      new Pairing(
          (pre, post, kernel) -> rule.step(FloatArray.of(reward), pre, post, kernel), WEIGHT);

  @Test
  void withoutDopamineNothingIsLearned() {
    assertThat(pairing.pair(10)).isEqualTo(WEIGHT);
  }

  @Test
  void aRewardThatComesLaterTurnsEligibilityIntoWeight() {
    pairing.pair(10);
    pairing.silence(999);
    reward = 0.5f;
    pairing.step(false, false);
    reward = 0;
    float weight = pairing.silence(20_000);

    // From the reward on, c and d decay together: a geometric series.
    double eligible = 0.1 * Math.exp(-10 / 20.0) * Math.exp(-1000 / 1000.0);
    double both = Math.exp(-1 / 1000.0 - 1 / 200.0);
    double expected = 0.1 * 0.5 * eligible / (1 - both);
    assertThat(weight - WEIGHT).isCloseTo((float) expected, within(1e-4f * (float) expected));
  }

  @Test
  void pairsInReverseLoseWeightAtAReward() {
    pairing.pair(-10);
    reward = 0.5f;
    float weight = pairing.step(false, false);

    double eligible = -0.15 * Math.exp(-10 / 20.0) * Math.exp(-1 / 1000.0);
    assertThat(weight - WEIGHT).isCloseTo((float) (0.1 * 0.5 * eligible), within(1e-6f));
  }

  @Test
  void weightsStayWithinTheirBounds() {
    reward = 1000;
    pairing.pair(1);

    assertThat(pairing.silence(100)).isEqualTo(4);
  }

  @Test
  void eligibilityThatDecaysForLongIsNotLostToRounding() {
    RewardModulatedStdpModule fast =
        new RewardModulatedStdpModule(
            new RewardModulatedStdpConfigBuilder().tonic(0).eligibilityTau(1).build());
    Pairing pairs =
        new Pairing(
            (pre, post, kernel) -> fast.step(FloatArray.of(reward), pre, post, kernel), WEIGHT);
    pairs.silence(500);
    pairs.pair(1);
    reward = 1;
    float weight = pairs.step(false, false);

    double expected = 0.1 * 0.1 * Math.exp(-1 / 20.0) * Math.exp(-1);
    assertThat(weight - WEIGHT).isCloseTo((float) expected, within(1e-6f));
  }
}
