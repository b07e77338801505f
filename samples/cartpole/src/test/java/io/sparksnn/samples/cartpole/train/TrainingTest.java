package io.sparksnn.samples.cartpole.train;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.sparksnn.runtime.controller.Brain;
import io.sparksnn.runtime.payload.FloatArray;
import io.sparksnn.samples.cartpole.Golden;
import io.sparksnn.samples.cartpole.brain.OpponentBrains;
import io.sparksnn.samples.cartpole.env.CartPole;
import io.sparksnn.samples.cartpole.env.Ending;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The loop, seen by a brain that always pushes to one side or balances. */
class TrainingTest {
  private final List<float[]> signals = new ArrayList<>();
  private final List<float[]> modulations = new ArrayList<>();

  /** Writes down what it is given. */
  private final class Scripted implements Player {
    private final boolean balances;
    private final Brain<?> brain = new OpponentPlayer(OpponentBrains.config(1)).brain();

    Scripted(boolean balances) {
      this.balances = balances;
    }

    @Override
    public FloatArray step(FloatArray signal, Modulation modulation) {
      signals.add(signal.toArray());
      modulations.add(
          new float[] {
            modulation.aExcitatory().get(0),
            modulation.aInhibitory().get(0),
            modulation.bExcitatory().get(0),
            modulation.bInhibitory().get(0)
          });
      float right = 0.1f * signal.get(0) + 0.4f * signal.get(1) + signal.get(2) + 2 * signal.get(3);
      return balances ? FloatArray.of(0, right) : FloatArray.of(1, 0);
    }

    @Override
    public Brain<?> brain() {
      return brain;
    }
  }

  private Training training(boolean balances) {
    return new Training(new Scripted(balances), new CartPole(42), Recipe.reference());
  }

  @Test
  void anEpisodeHasARestAndEachObservationIsHeldForFiftySteps() {
    Training training = training(false);

    Episode episode = requireNonNull(training.learn(() -> false));

    int cartSteps = episode.steps();
    assertThat(episode.ending()).isEqualTo(Ending.POLE_FELL);
    assertThat(training.brainSteps()).isEqualTo(50L * (1 + cartSteps + 1));
    // The first step builds the brain.
    assertThat(signals).hasSize(1 + 50 * (cartSteps + 2));
    assertThat(signals.subList(1, 51)).allSatisfy(signal -> assertThat(signal).containsOnly(0));
    assertThat(modulations.subList(0, 51)).allSatisfy(zero -> assertThat(zero).containsOnly(0));
    assertThat(signals.subList(51, 101)).containsOnly(signals.get(51));
    assertThat(signals.get(101)).isNotEqualTo(signals.get(100));
  }

  @Test
  void aFallIsBlamedOnTheSideThatPushedAndSoonOver() {
    Episode episode = requireNonNull(training(false).learn(() -> false));
    int failure = 1 + 50 * (1 + episode.steps());

    assertThat(modulations.get(failure - 1)[0]).isCloseTo(-1e-4f, within(1e-7f));
    // Pushed to the left, the pole fell to the right.
    assertThat(modulations.get(failure)).containsExactly(-25, -6.25f, 2.5f, 0.625f);
    assertThat(modulations.get(failure + 1)[0]).isCloseTo(-25 * 0.1353f, within(0.01f));
    assertThat(modulations.get(failure + 49)).containsExactly(-0f, -0f, 0, 0);
    assertThat(signals.get(failure + 49)).isEqualTo(signals.get(failure - 1));
  }

  @Test
  void aFallIsBlamedAsMuchAsTheLeastAsksForHoweverGoodTheMeanIs() {
    LearningConfig learning = new LearningConfigBuilder().exponent(1000).leastFall(0.5f).build();
    Recipe recipe = new Recipe(learning, Start.asDrawn(), Upkeep.none());
    Training training = new Training(new Scripted(false), new CartPole(42), recipe);
    int last = 0;
    for (int episode = 0; episode < 3; episode++) {
      last = modulations.size();
      last += 50 * (1 + requireNonNull(training.learn(() -> false)).steps());
    }

    // The running mean of a few steps makes (1 − m/500)^1000 less than a half.
    assertThat(modulations.get(last)).containsExactly(-12.5f, -3.125f, 1.25f, 0.3125f);
  }

  /** Writes down what it is told. */
  private static final class Told implements Upkeep {
    private final List<Failure> failures = new ArrayList<>();
    private int begun;
    private int steps;

    @Override
    public void afterFailure(Failure failure) {
      failures.add(failure);
    }

    @Override
    public void episodeBegins() {
      begun++;
      steps = 0;
    }

    @Override
    public void stepped() {
      steps++;
    }
  }

  private Training training(boolean balances, Upkeep upkeep) {
    Recipe recipe =
        new Recipe(new LearningConfigBuilder().build(), Start.asDrawn(), brain -> upkeep);
    return new Training(new Scripted(balances), new CartPole(42), recipe);
  }

  @Test
  void theUpkeepIsToldOfEachStepAndOfTheFailure() {
    Told told = new Told();

    Episode episode = requireNonNull(training(false, told).learn(() -> false));

    assertThat(told.begun).isEqualTo(1);
    assertThat(told.steps).isEqualTo(50 * episode.steps());
    assertThat(told.failures)
        .singleElement()
        .satisfies(failure -> {
          assertThat(failure.ending()).isEqualTo(Ending.POLE_FELL);
          assertThat(failure.last().angle()).isGreaterThan(0.2f);
          assertThat(failure.shortfall()).isEqualTo(1);
        });
  }

  @Test
  void whoBalancesNeedsNoUpkeep() {
    Told told = new Told();

    requireNonNull(training(true, told).learn(() -> false));

    assertThat(told.steps).isEqualTo(50 * 500);
    assertThat(told.failures).isEmpty();
  }

  @Test
  void theBrainIsPreparedOnceBeforeItsUpkeepIsMade() {
    List<String> order = new ArrayList<>();
    Recipe recipe =
        new Recipe(
            new LearningConfigBuilder().build(),
            Start.inOrder(brain -> order.add("first"), brain -> order.add("second")),
            brain -> {
              order.add("upkeep");
              return Upkeep.inOrder();
            });

    requireNonNull(new Training(new Scripted(false), new CartPole(42), recipe).learn(() -> false));

    assertThat(order).containsExactly("first", "second", "upkeep");
  }

  @Test
  void whoBalancesIsNotModulatedAfterwards() {
    Training training = training(true);

    Episode episode = requireNonNull(training.learn(() -> false));

    assertThat(episode).isEqualTo(new Episode(1, 500, Ending.CAP));
    assertThat(training.brainSteps()).isEqualTo(50L * (1 + 500));
  }

  @Test
  void withoutLearningNothingIsModulated() {
    requireNonNull(training(false).evaluate(1, () -> false));

    assertThat(modulations).allSatisfy(zero -> assertThat(zero).containsOnly(0));
  }

  @Test
  void anEpisodeThatIsStoppedIsNone() {
    assertThat(training(false).learn(() -> true)).isNull();
  }

  @Test
  void modulationsFollowTheMeanOfTwoEpisodesAgo() {
    Schedule schedule = new Schedule(new LearningConfigBuilder().build(), List.of());
    for (JsonNode episode : Golden.read("cartpole_learning").get("episodes")) {
      assertThat(schedule.scale())
          .isCloseTo(episode.get("modulation_scale").doubleValue(), within(1e-6));
      schedule.episodeEnded(episode.get("steps").intValue());
    }
  }
}
