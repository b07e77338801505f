package io.sparksnn.samples.cartpole.watch;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.sparksnn.runtime.record.SpikeSeries;
import io.sparksnn.runtime.record.ValueSeries;
import io.sparksnn.samples.cartpole.brain.OpponentBrains;
import io.sparksnn.samples.cartpole.env.CartPole;
import io.sparksnn.samples.cartpole.experiment.Contender;
import io.sparksnn.samples.cartpole.train.Episode;
import io.sparksnn.samples.cartpole.train.OpponentPlayer;
import io.sparksnn.samples.cartpole.train.Player;
import io.sparksnn.samples.cartpole.train.Recipe;
import io.sparksnn.samples.cartpole.train.Training;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is seen of a brain, and that being seen changes nothing. */
class WatchTest {
  private static final int EPISODES = 4;

  private final Watch watch = new Watch();
  private final Contender contender =
      watch.over(new Contender("1", () -> new OpponentPlayer(OpponentBrains.config(1))));
  private final Player watched = contender.beginning().get().player();
  private final Training training = new Training(watched, new CartPole(42), Recipe.reference());

  private static Object kernel(Player player) {
    return player.brain().state("a_excitatory.synapses.kernel").get();
  }

  private Sight look(boolean stopped) {
    contender.afterwards().look(training, () -> stopped);
    return requireNonNull(watch.sight());
  }

  @Test
  void aBrainThatIsWatchedLearnsTheSameToTheBit() {
    Player alone = new OpponentPlayer(OpponentBrains.config(1));
    Training unwatched = new Training(alone, new CartPole(42), Recipe.reference());
    for (int i = 0; i < EPISODES; i++) {
      assertThat(training.learn(() -> false)).isEqualTo(unwatched.learn(() -> false));
    }
    assertThat(kernel(watched)).isEqualTo(kernel(alone));

    Sight sight = look(false);

    Episode next = unwatched.evaluate(1, () -> false);
    assertThat(sight.episode()).isEqualTo(next);
    assertThat(kernel(watched)).isEqualTo(kernel(alone));
    ValueSeries weights = sight.weights().get(0);
    assertThat(weights.path()).isEqualTo("a_excitatory.synapses.kernel");
    assertThat(weights.sample(1)).isEqualTo(kernel(alone)).isNotEqualTo(weights.sample(0));
  }

  @Test
  void everyStepOfTheEpisodeIsSeen() {
    Sight sight = look(false);

    Episode episode = requireNonNull(sight.episode());
    long steps = 50L + 50L * episode.steps();
    assertThat(sight.whole().steps()).isEqualTo(steps);
    assertThat(sight.beginning().steps()).isEqualTo(Math.min(2000, steps));
    assertThat(sight.stepMs()).isEqualTo(1);
    assertThat(sight.beginning().spikes().stream().map(SpikeSeries::name))
        .containsExactly("spiker", "a_excitatory", "b_excitatory", "a_inhibitory", "b_inhibitory");
    assertThat(sight.beginning().spikes("a_excitatory").recorded()).hasSize(64).startsWith(0, 4, 8);
    assertThat(sight.beginning().values().stream().map(ValueSeries::path))
        .startsWith("action", "a_excitatory.soma.potential")
        .hasSize(5);
  }

  @Test
  void whoWaitsForTheEndSeesTheBeginningOnly() {
    Sight sight = look(true);

    assertThat(sight.beginning().steps()).isLessThanOrEqualTo(2000);
    assertThat(sight.whole().steps()).isLessThanOrEqualTo(2050);
  }

  @Test
  void aBrainIsSeenByKindWhateverItsPartsAreCalled() {
    Parts parts = Parts.of(watched.brain());

    assertThat(parts.spikes().stream().map(Parts.Spiking::units))
        .isEqualTo(List.of(512, 256, 256, 64, 64));
    assertThat(parts.spikes().stream().filter(each -> !each.isPopulation()))
        .extracting(Parts.Spiking::path)
        .containsExactly("spiker");
    assertThat(parts.potentials()).hasSize(4).allMatch(path -> path.endsWith(".soma.potential"));
    assertThat(parts.kernels()).hasSize(4).allMatch(path -> path.endsWith(".synapses.kernel"));
  }
}
