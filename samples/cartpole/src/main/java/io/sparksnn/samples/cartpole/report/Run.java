package io.sparksnn.samples.cartpole.report;

import io.sparksnn.samples.cartpole.experiment.Experiment;
import io.sparksnn.samples.cartpole.experiment.Result;
import io.sparksnn.samples.cartpole.train.LearningConfig;
import io.sparksnn.samples.cartpole.train.LearningConfigSpec;
import io.sparksnn.samples.cartpole.train.Recipe;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for. Immutable.
 *
 * @param arguments the program's, as they were given
 * @param brain where the brain is from
 * @param seeds of all brains, as tables have them
 * @param learned how many episodes each had behind it when this run went on with it; 0 if it began
 * @param episodes in which each brain is to learn
 * @param evaluation episodes without learning after those
 * @param recipe how brains are taught
 */
public record Run(
    List<String> arguments,
    String brain,
    List<String> seeds,
    List<Integer> learned,
    int episodes,
    int evaluation,
    Recipe recipe) {
  /**
   * A number or another choice that the results depend on.
   *
   * @param name what it is called
   * @param value with its unit
   * @param meaning in a sentence
   */
  record Setting(String name, String value, String meaning) {}

  /** All settings: the program's options, then how brains are taught. */
  List<Setting> settings() {
    List<Setting> settings = new ArrayList<>();
    settings.add(new Setting("brain", brain, "Where the brain is from."));
    settings.add(
        new Setting(
            seeds.size() == 1 ? "seed" : "seeds",
            seeds.size() == 1 ? seeds.get(0) : seeds.get(0) + " to " + seeds.get(seeds.size() - 1),
            "Draws weights and delays."));
    settings.add(
        new Setting("cart seed", Long.toString(Experiment.CART_SEED), "Draws the cart's starts."));
    settings.add(
        new Setting("episodes", Integer.toString(episodes), "In which each brain is to learn."));
    settings.add(
        new Setting("evaluation", Integer.toString(evaluation), "Episodes without learning."));
    LearningConfig learning = recipe.learning();
    @Nullable Object[] values = LearningConfigSpec.SPEC.values(learning);
    for (int i = 0; i < values.length; i++) {
      var field = LearningConfigSpec.SPEC.fields().get(i);
      settings.add(
          new Setting(
              field.javaName(), (plain(values[i]) + " " + field.units()).strip(), field.doc()));
    }
    return settings;
  }

  /** Without an exponent, and the same on every JDK. */
  private static String plain(@Nullable Object value) {
    return value instanceof Float number
        ? new BigDecimal(number.toString()).stripTrailingZeros().toPlainString()
        : String.valueOf(value);
  }

  /** The command that does the same again; a folder that has been saved in takes no other run. */
  String command() {
    StringBuilder command = new StringBuilder("java -jar cartpole.jar");
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      if (argument.equals("--save")) {
        i++;
        continue;
      }
      if (argument.startsWith("--save=")) {
        continue;
      }
      boolean isPlain = argument.matches("[\\w./:=,+-]+");
      command.append(' ').append(isPlain ? argument : "'" + argument.replace("'", "'\\''") + "'");
    }
    return command.toString();
  }

  /** Whether brains had learned something before. */
  boolean isResumed() {
    return learned.stream().anyMatch(each -> each > 0);
  }

  /** After which episodes it went on, in words. */
  String resumption() {
    return isOfOne()
        ? "after episode " + learned.get(0)
        : "after %,d episodes of all brains"
            .formatted(learned.stream().mapToInt(each -> each).sum());
  }

  boolean isOfOne() {
    return seeds.size() == 1;
  }

  /** Whether all was done; else it was stopped. */
  boolean isComplete(List<Result> results) {
    return results.size() == seeds.size()
        && results.stream()
            .allMatch(result ->
                result.training().size() == episodes && result.evaluation().size() == evaluation);
  }

  /** How it ended, in words. */
  String ending(List<Result> results) {
    if (isComplete(results)) {
      return "complete";
    }
    int done = results.stream().mapToInt(result -> result.training().size()).sum();
    int all = episodes * seeds.size();
    return done == all
        ? "stopped during the evaluation"
        : "stopped after %,d of %,d episodes".formatted(done, all);
  }
}
