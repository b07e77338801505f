package io.sparksnn.samples.cartpole.report;

import io.sparksnn.samples.cartpole.experiment.Result;
import io.sparksnn.samples.cartpole.train.Episode;
import java.util.List;

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
          Facts.format(
              "%7d  %5d  %s%n", episode.number(), episode.steps(), episode.ending().words()));
    }
    text.append(System.lineSeparator());
    for (Facts.Fact fact : Facts.of(result)) {
      text.append(line(fact.name(), fact.value()));
    }
    return text.toString();
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
      Facts.Row row = Facts.Row.of(result);
      text.append(
          Facts.format(
              "%-10s  %8d  %9s  %7s  %-5s  %22s  %3s%n",
              row.seed(),
              row.episodes(),
              row.firstCap(),
              row.lastMean(),
              row.holds(),
              row.evaluationMean(),
              row.evaluationMin()));
    }
    return text.append(Facts.format("%n%s%n", Facts.of(results))).toString();
  }

  /**
   * {@return a line of a name and what is to be said of it}
   *
   * @param name one or two words
   * @param value what is to be said
   */
  public static String line(String name, Object value) {
    return Facts.format("%-18s %s%n", name, value);
  }

  /**
   * {@return every episode of every brain as CSV}
   *
   * @param results what became of the brains
   */
  public static String csv(List<Result> results) {
    StringBuilder text = new StringBuilder("seed,episode,steps,ending\n");
    for (Result result : results) {
      for (Episode episode : result.training()) {
        text.append(result.seed())
            .append(',')
            .append(episode.number())
            .append(',')
            .append(episode.steps())
            .append(',')
            .append(episode.ending().words())
            .append('\n');
      }
    }
    return text.toString();
  }
}
