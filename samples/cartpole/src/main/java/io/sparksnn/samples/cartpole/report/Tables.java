package io.sparksnn.samples.cartpole.report;

import io.sparksnn.samples.cartpole.experiment.Result;
import io.sparksnn.samples.cartpole.train.Episode;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** Results as text. */
public final class Tables {
  private Tables() {}

  /**
   * {@return every episode of a brain, and what came of it}
   *
   * @param result what became of the brain
   */
  public static String ofOne(Result result) {
    StringBuilder text = new StringBuilder("episode  steps  ended because\n");
    for (Episode episode : result.training()) {
      text.append(
          format("%7d  %5d  %s%n", episode.number(), episode.steps(), episode.ending().words()));
    }
    OptionalInt first = result.firstCap();
    String last = "Last %d episodes".formatted(Math.min(Result.LAST, result.training().size()));
    text.append(
        format(
            "%nFirst 500          %s%n",
            first.isPresent() ? "episode " + first.getAsInt() : "never"));
    text.append(
        format(
            "%-18s mean %.1f%s%n",
            last, result.lastMean(), result.holds() ? ", holds (475 or more)" : ""));
    if (!result.evaluation().isEmpty()) {
      text.append(
          format(
              "Without learning   mean %.1f, min %d (episodes: %d)%n",
              result.evaluationMean(),
              result.evaluationMin().orElseThrow(),
              result.evaluation().size()));
    }
    return text.append(
            format(
                "Speed              %,.0f steps of the brain per second%n",
                result.brainSteps() / result.seconds()))
        .toString();
  }

  /**
   * {@return a line for each brain}
   *
   * @param results what became of the brains
   */
  public static String ofMany(List<Result> results) {
    StringBuilder text =
        new StringBuilder(
            "seed        episodes  first 500  last 20  holds  without learning: mean  min\n");
    for (Result result : results) {
      text.append(
          format(
              "%-10s  %8d  %9s  %7.1f  %-5s  %22s  %3s%n",
              result.seed(),
              result.training().size(),
              orDash(result.firstCap()),
              result.lastMean(),
              result.holds() ? "yes" : "no",
              result.evaluation().isEmpty() ? "-" : format("%.1f", result.evaluationMean()),
              orDash(result.evaluationMin())));
    }
    return text.append(
            format(
                "%n%d of %d hold (last 20 episodes 475 or more), %d reached 500%n",
                results.stream().filter(Result::holds).count(),
                results.size(),
                results.stream().filter(result -> result.firstCap().isPresent()).count()))
        .toString();
  }

  private static String orDash(OptionalInt number) {
    return number.isPresent() ? Integer.toString(number.getAsInt()) : "-";
  }

  @SuppressWarnings(
      "AnnotateFormatMethod") // the annotation is of a library that is not needed otherwise
  private static String format(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
