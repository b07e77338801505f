package io.sparksnn.nn.plasticity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PairStdpTest {
  private static final float WEIGHT = 0.5f;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5, 10, 20, 50, 100})
  void aPairPotentiatesByTheExponentialWindow(int delta) {
    float weight = new Pairing(rule(config())::step, WEIGHT).pair(delta);

    assertThat(weight - WEIGHT).isCloseTo((float) (0.01 * Math.exp(-delta / 16.8)), within(1e-6f));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5, 10, 20, 50, 100})
  void aPairInReverseDepressesByTheExponentialWindow(int delta) {
    float weight = new Pairing(rule(config())::step, WEIGHT).pair(-delta);

    assertThat(weight - WEIGHT)
        .isCloseTo((float) (-0.0105 * Math.exp(-delta / 33.7)), within(1e-6f));
  }

  @Test
  void spikesOfOneStepAreNoPair() {
    assertThat(new Pairing(rule(config())::step, WEIGHT).pair(0)).isEqualTo(WEIGHT);
  }

  @Test
  void aSpikePairsWithAllEarlierOnes() {
    Pairing pairing = new Pairing(rule(config())::step, WEIGHT);
    pairing.step(true, false);
    pairing.step(true, false);
    float weight = pairing.step(false, true);

    double expected = 0.01 * (Math.exp(-2 / 16.8) + Math.exp(-1 / 16.8));
    assertThat(weight - WEIGHT).isCloseTo((float) expected, within(1e-6f));
  }

  @Test
  void additiveBoundsCutOff() {
    PairStdpModule rule = rule(config().aPlus(0.8).aMinus(0.8));

    assertThat(new Pairing(rule::step, 0.9f).pair(1)).isEqualTo(1);
    assertThat(new Pairing(rule(config().aMinus(0.8))::step, 0.1f).pair(-1)).isEqualTo(0);
  }

  @Test
  void multiplicativeBoundsMakeChangesSmallerTowardsThem() {
    PairStdpConfigBuilder config =
        config().bounds(WeightBounds.MULTIPLICATIVE).minWeight(-1).maxWeight(3);

    float up = new Pairing(rule(config)::step, 2).pair(10) - 2;
    float down = new Pairing(rule(config)::step, 2).pair(-10) - 2;

    assertThat(up).isCloseTo((float) (0.01 * Math.exp(-10 / 16.8) * (3 - 2)), within(1e-6f));
    assertThat(down).isCloseTo((float) (-0.0105 * Math.exp(-10 / 33.7) * (2 + 1)), within(1e-6f));
  }

  @Test
  void aResetForgetsEarlierSpikes() {
    PairStdpModule rule = rule(config());
    Pairing pairing = new Pairing(rule::step, WEIGHT);
    pairing.step(true, true);
    rule.reset();

    assertThat(pairing.step(true, true)).isEqualTo(WEIGHT);
  }

  @Test
  void boundsInTheWrongOrderAreAnErrorOfTheBuild() {
    PairStdpModule rule = rule(config().minWeight(1).maxWeight(0.5));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Pairing(rule::step, WEIGHT).silence(1))
        .withMessage("PairStdp: min_weight = 1.0 must be below max_weight = 0.5");
    assertThat(rule.isBuilt()).isFalse();
  }

  private static PairStdpConfigBuilder config() {
    return new PairStdpConfigBuilder();
  }

  private static PairStdpModule rule(PairStdpConfigBuilder config) {
    return new PairStdpModule(config.build());
  }
}
