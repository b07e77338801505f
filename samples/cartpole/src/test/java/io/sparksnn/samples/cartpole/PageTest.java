package io.sparksnn.samples.cartpole;

import static org.assertj.core.api.Assertions.assertThat;

import io.sparksnn.samples.cartpole.brain.OpponentBrains;
import io.sparksnn.samples.cartpole.env.CartPole;
import io.sparksnn.samples.cartpole.start.EvenRows;
import io.sparksnn.samples.cartpole.train.LearningConfigBuilder;
import io.sparksnn.samples.cartpole.train.OpponentPlayer;
import io.sparksnn.samples.cartpole.train.Player;
import io.sparksnn.samples.cartpole.train.Recipe;
import io.sparksnn.samples.cartpole.train.Training;
import io.sparksnn.samples.cartpole.upkeep.Homeostasis;
import io.sparksnn.samples.cartpole.upkeep.HomeostasisConfigBuilder;
import io.sparksnn.samples.cartpole.upkeep.Targets;
import io.sparksnn.samples.cartpole.weights.Sides;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the page on the cart-pole shows is in the sources. */
class PageTest {
  @Test
  void theRecipeOfThePageTrains() {
    Player player = new OpponentPlayer(OpponentBrains.config(1));

    Recipe recipe =
        new Recipe(
            new LearningConfigBuilder().passive(0).exponent(1).build(),
            new EvenRows(),
            brain ->
                new Homeostasis(
                    new HomeostasisConfigBuilder().build(), Targets.of(Sides.of(brain))));
    Training training = new Training(player, new CartPole(42), recipe);

    assertThat(training.learn(() -> false)).isNotNull();
  }

  @Test
  void everySnippetIsInTheSources() throws IOException {
    String sources =
        source("src/main/java/io/sparksnn/samples/cartpole/brain/OpponentBrain.java")
            + source("src/main/java/io/sparksnn/samples/cartpole/settings/OwnSettings.java")
            + source("src/test/java/io/sparksnn/samples/cartpole/PageTest.java");
    List<String> snippets =
        Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(Path.of("../../docs/cartpole.md")))
            .results()
            .map(match -> withoutSpaces(match.group(1)))
            .toList();

    assertThat(snippets).hasSize(3).allSatisfy(snippet -> assertThat(sources).contains(snippet));
  }

  private static String source(String path) throws IOException {
    return withoutSpaces(Files.readString(Path.of(path)));
  }

  private static String withoutSpaces(String text) {
    return text.replaceAll("\\s+", "");
  }
}
