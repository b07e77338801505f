package io.sparksnn.samples.cartpole.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.sparksnn.samples.cartpole.Brains;
import io.sparksnn.samples.cartpole.env.Ending;
import io.sparksnn.samples.cartpole.train.Episode;
import io.sparksnn.samples.cartpole.train.Memory;
import io.sparksnn.samples.cartpole.weights.Block;
import io.sparksnn.samples.cartpole.weights.Population;
import io.sparksnn.samples.cartpole.weights.Sides;
import io.sparksnn.samples.cartpole.weights.Weights;
import org.junit.jupiter.api.Test;

/** The weights of the best time so far are kept, and taken back. */
class ConsolidationTest {
  private final Sides sides = Sides.of(Brains.built());
  private final Targets targets = Targets.of(sides);
  private final Population population = sides.bExcitatory();
  private final Block block = population.from(Sides.SPIKER);
  private final double atFirst = population.weights().total(block);
  private final Consolidation consolidation =
      new Consolidation(
          new ConsolidationConfigBuilder().episodes(2).worth(400).fall(0.5f).build(), targets);

  private void episodes(int... steps) {
    for (int each : steps) {
      consolidation.episodeEnded(new Episode(1, each, Ending.POLE_FELL));
    }
  }

  private void scaleWeights(double factor) {
    Weights weights = population.weights();
    weights.scale(block, factor);
    population.set(weights);
  }

  private double total() {
    return population.weights().total(block);
  }

  @Test
  void theBestWeightsComeBackWhenThingsAreMuchWorse() {
    scaleWeights(0.5);
    episodes(400, 400);
    scaleWeights(0.5);
    episodes(10);

    assertThat(total()).as("mean 205, half of 400 is less").isEqualTo(0.25 * atFirst);

    episodes(10);

    assertThat(total()).isEqualTo(0.5 * atFirst);
  }

  @Test
  void thePopulationsAreToGetWhatTheyGotThen() {
    scaleWeights(0.5);
    episodes(500, 500);
    targets.scaleDrive(3);
    episodes(10, 10);

    assertThat(targets.total(population, block)).isEqualTo(0.5 * atFirst);
  }

  @Test
  void nothingIsJudgedUntilAsManyEpisodesAreOverAgain() {
    episodes(500, 500, 10, 10);
    scaleWeights(0.5);
    episodes(10);

    assertThat(total()).isEqualTo(0.5 * atFirst);

    episodes(10);

    assertThat(total()).isEqualTo(atFirst);
  }

  @Test
  void asGoodAsTheBestIsKeptToo() {
    episodes(500, 500);
    scaleWeights(0.5);
    episodes(500, 500, 10, 10);

    assertThat(total()).isEqualTo(0.5 * atFirst);
  }

  @Test
  void fewerThanNoEpisodesAreRefused() {
    Memory forged =
        new Memory() {
          @Override
          public double keep(String name, double value) {
            return -1;
          }

          @Override
          public float[] keep(String name, float[] values) {
            return values;
          }
        };

    assertThatIllegalArgumentException()
        .isThrownBy(() -> consolidation.remember(forged))
        .withMessage("what is remembered of episodes judged is -1, expected 0 or more");
  }

  @Test
  void whatIsNotWorthKeepingIsNotTakenBack() {
    episodes(399, 399);
    scaleWeights(0.5);
    episodes(10, 10, 10);

    assertThat(total()).isEqualTo(0.5 * atFirst);
  }
}
