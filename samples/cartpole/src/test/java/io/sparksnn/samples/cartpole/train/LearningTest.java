package io.sparksnn.samples.cartpole.train;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.sparksnn.samples.cartpole.Golden;
import io.sparksnn.samples.cartpole.brain.ReferenceSeeds;
import io.sparksnn.samples.cartpole.env.CartPole;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The reference's brain learns as it did there. It computed in half precision and the system is
 * chaotic, so that only the first episodes can be compared one by one.
 */
class LearningTest {
  private static final int COMPARED = 2;

  private final Player player = new OpponentPlayer(ReferenceSeeds.config());
  private final Training training = new Training(player, new CartPole(42), Recipe.reference());

  private Episode next() {
    return requireNonNull(training.learn(() -> false));
  }

  @Test
  void theFirstEpisodesChangeTheWeightsAsThere() {
    JsonNode golden = Golden.read("cartpole_learning").get("episodes");
    for (int i = 0; i < COMPARED; i++) {
      Episode episode = next();
      String when = "episode " + i;
      assertThat(golden.get(i).get("steps").intValue()).as(when).isLessThan(15);
      assertThat(episode.steps()).as(when).isLessThan(30);
      for (Map.Entry<String, JsonNode> sum : golden.get(i).get("kernel_sums").properties()) {
        assertThat(weights(sum.getKey()))
            .as("%s, %s", when, sum.getKey())
            .isCloseTo(sum.getValue().doubleValue(), Percentage.withPercentage(2));
      }
    }
  }

  @Test
  @Tag("learning")
  void fiveHundredStepsAreReached() {
    int steps = 0;
    for (int i = 0; i < 150 && steps < CartPole.MAX_STEPS; i++) {
      steps = next().steps();
    }
    assertThat(steps).isEqualTo(CartPole.MAX_STEPS);
  }

  private double weights(String population) {
    String variable = population.toLowerCase(Locale.ROOT) + ".synapses.kernel";
    double sum = 0;
    for (float weight : (float[]) player.brain().state(variable).get()) {
      sum += weight;
    }
    return sum;
  }
}
