package io.sparksnn.samples.cartpole.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.sparksnn.samples.cartpole.Brains;
import io.sparksnn.samples.cartpole.env.Ending;
import io.sparksnn.samples.cartpole.env.Observation;
import io.sparksnn.samples.cartpole.train.Failure;
import io.sparksnn.samples.cartpole.weights.Block;
import io.sparksnn.samples.cartpole.weights.Population;
import io.sparksnn.samples.cartpole.weights.Sides;
import io.sparksnn.samples.cartpole.weights.Weights;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

/** What is done to a brain after each failure. */
class UpkeepTest {
  private static final Percentage ROUNDING = Percentage.withPercentage(1e-3);

  private final Sides sides = Sides.of(Brains.built());
  private final Targets targets = Targets.of(sides);

  private static Failure fall() {
    return new Failure(Ending.POLE_FELL, new Observation(0, 0, 0.1f, 0), 0.5);
  }

  private static double drive(Targets targets, Population side) {
    return targets.total(side, side.from(Sides.SPIKER));
  }

  @Test
  void theTargetsAreWhatThePopulationsGet() {
    for (Population population : sides.all()) {
      for (Block block : population.blocks()) {
        assertThat(targets.total(population, block)).isEqualTo(population.weights().total(block));
      }
    }
  }

  @Test
  void aBlockOfAnotherPopulationHasNoTarget() {
    assertThatThrownBy(() -> targets.total(sides.aInhibitory(), sides.bInhibitory().from(Sides.B)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no target for Block[source=b_excitatory, from=0, to=256]");
  }

  @Test
  void whatWasLostComesBackInProportion() {
    Population population = sides.bExcitatory();
    Weights lost = population.weights();
    population.blocks().forEach(block -> lost.scale(block, 0.25));
    lost.scale(7, population.from(Sides.SPIKER), 0);
    population.set(lost);

    new Homeostasis(new HomeostasisConfigBuilder().build(), targets).afterFailure(fall());

    Weights found = population.weights();
    for (Block block : population.blocks()) {
      assertThat(found.total(block)).isCloseTo(targets.total(population, block), ROUNDING);
    }
    assertThat(found.total(7, population.from(Sides.SPIKER))).isZero();
  }

  @Test
  void weightsStopAtTheLargest() {
    new Homeostasis(new HomeostasisConfigBuilder().maxWeight(3).build(), targets)
        .afterFailure(fall());

    assertThat(sides.aExcitatory().weights().toArray()).contains(3).doesNotContain(3.5f);
    for (float weight : sides.aExcitatory().weights().toArray()) {
      assertThat(weight).isBetween(0f, 3f);
    }
  }

  @Test
  void theDriveFollowsTheRateSlowlyAndWithinBounds() {
    RateGain gain =
        new RateGain(new RateGainConfigBuilder().rate(8).exponent(0.5).build(), targets);

    assertThat(gain.factor(8, 1)).isEqualTo(1);
    assertThat(gain.factor(8 * 1.44, 1)).isCloseTo(1 / 1.2, within(1e-9));
    assertThat(gain.factor(8 / 1.44, 1)).isCloseTo(1.2, within(1e-9));
    assertThat(gain.factor(200, 1)).isCloseTo(0.8, within(1e-6));
    assertThat(gain.factor(0, 1)).isEqualTo(1.25);
  }

  @Test
  void theDriveOfOneWhoDoesWellHardlyChanges() {
    RateGain gain =
        new RateGain(new RateGainConfigBuilder().rate(8).exponent(0.5).build(), targets);

    assertThat(gain.factor(8 / 1.44, 0.5)).isCloseTo(Math.sqrt(1.2), within(1e-9));
    assertThat(gain.factor(8 / 1.44, 0)).isEqualTo(1);
  }

  @Test
  void twoSilentSidesAreDrivenMore() {
    RateGain gain = new RateGain(new RateGainConfigBuilder().most(1.5).build(), targets);
    double a = drive(targets, sides.aExcitatory());
    double b = drive(targets, sides.bExcitatory());

    // The brain has seen one step, without a spike.
    gain.episodeBegins();
    gain.stepped();
    gain.afterFailure(fall());

    assertThat(drive(targets, sides.aExcitatory())).isCloseTo(a * 1.5, ROUNDING);
    assertThat(drive(targets, sides.bExcitatory())).isCloseTo(b * 1.5, ROUNDING);
  }
}
