package io.sparksnn.samples.cartpole.settings;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.sparksnn.samples.cartpole.env.CartPole;
import io.sparksnn.samples.cartpole.env.Ending;
import io.sparksnn.samples.cartpole.experiment.Result;
import io.sparksnn.samples.cartpole.train.Episode;
import io.sparksnn.samples.cartpole.train.OpponentPlayer;
import io.sparksnn.samples.cartpole.train.Player;
import io.sparksnn.samples.cartpole.train.Training;
import io.sparksnn.samples.cartpole.weights.Block;
import io.sparksnn.samples.cartpole.weights.Population;
import io.sparksnn.samples.cartpole.weights.Sides;
import io.sparksnn.samples.cartpole.weights.Weights;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The sample's own settings at work. */
class SettingsTest {
  private static final long SEED = 1;

  private final Player player = new OpponentPlayer(Settings.OWN.brain(SEED));
  private final Training training = new Training(player, new CartPole(42), Settings.OWN.recipe());

  private Episode next() {
    return requireNonNull(training.learn(() -> false));
  }

  private double drive(Population side) {
    return side.weights().total(side.from(Sides.SPIKER));
  }

  @Test
  void failuresMoveWeightsWithinBlocksWhoseTotalsAreKept() {
    Sides sides = Sides.of(player.brain());
    Population inhibitory = sides.aInhibitory();
    Weights before = inhibitory.weights();

    for (int i = 0; i < 3; i++) {
      assertThat(next().steps()).isLessThan(CartPole.MAX_STEPS);
    }

    Weights after = inhibitory.weights();
    assertThat(after.toArray()).isNotEqualTo(before.toArray());
    for (Block block : inhibitory.blocks()) {
      assertThat(after.total(block))
          .isCloseTo(before.total(block), Percentage.withPercentage(0.01));
    }
    assertThat(drive(sides.aExcitatory()))
        .isCloseTo(drive(sides.bExcitatory()), Percentage.withPercentage(0.01));
  }

  @Test
  void thePoleIsBalancedToTheEndAfterAFewDozenEpisodes() {
    int episodes = 1;
    while (next().ending() != Ending.CAP && episodes < 60) {
      episodes++;
    }

    // Seeds 141 to 160 all did within 20 episodes.
    assertThat(episodes).isLessThan(60);
  }

  @Test
  @Tag("learning")
  void whatIsLearnedIsHeld() {
    List<Episode> episodes = new ArrayList<>();
    for (int i = 0; i < 150; i++) {
      episodes.add(next());
    }

    assertThat(new Result("1", episodes, List.of(), 0, 0).holds()).isTrue();
  }
}
