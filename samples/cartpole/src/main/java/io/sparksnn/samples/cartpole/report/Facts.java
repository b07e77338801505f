package io.sparksnn.samples.cartpole.report;

import io.sparksnn.samples.cartpole.experiment.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** What is to be said of results, in the words that the console and the page share. */
final class Facts {
  private static final String NONE = "-";
  private static final int SECONDS = 60;

  private Facts() {}

  /**
   * Something that was found out.
   *
   * @param name what
   * @param value in words
   */
  record Fact(String name, String value) {}

  /** A brain among others. */
  record Row(
      String seed,
      int episodes,
      String firstCap,
      String lastMean,
      String holds,
      String evaluationMean,
      String evaluationMin) {
    static Row of(Result result) {
      return new Row(
          result.seed(),
          result.training().size(),
          orNone(result.firstCap()),
          mean(result.lastMean()),
          result.holds() ? "yes" : "no",
          result.evaluation().isEmpty() ? NONE : mean(result.evaluationMean()),
          orNone(result.evaluationMin()));
    }
  }

  /** What became of one brain. */
  static List<Fact> of(Result result) {
    List<Fact> facts = new ArrayList<>();
    OptionalInt first = result.firstCap();
    facts.add(new Fact("First 500", first.isPresent() ? "episode " + first.getAsInt() : "never"));
    facts.add(
        new Fact(
            "Last %d episodes".formatted(Math.min(Result.LAST, result.training().size())),
            "mean " + mean(result.lastMean()) + (result.holds() ? ", holds (475 or more)" : "")));
    if (!result.evaluation().isEmpty()) {
      facts.add(
          new Fact(
              "Without learning",
              "mean %s, min %d (episodes: %d)"
                  .formatted(
                      mean(result.evaluationMean()),
                      result.evaluationMin().orElseThrow(),
                      result.evaluation().size())));
    }
    facts.add(
        new Fact(
            "Speed",
            format("%,.0f steps of the brain per second", result.brainSteps() / result.seconds())));
    return facts;
  }

  /** What became of several brains. */
  static String of(List<Result> results) {
    return format(
        "%d of %d hold (last 20 episodes 475 or more), %d reached 500",
        results.stream().filter(Result::holds).count(),
        results.size(),
        results.stream().filter(result -> result.firstCap().isPresent()).count());
  }

  static String mean(double steps) {
    return format("%.1f", steps);
  }

  /** {@code 7 min 12 s}. */
  static String duration(double seconds) {
    long whole = Math.round(seconds);
    return whole < SECONDS
        ? mean(seconds) + " s"
        : "%d min %d s".formatted(whole / SECONDS, whole % SECONDS);
  }

  private static String orNone(OptionalInt number) {
    return number.isPresent() ? Integer.toString(number.getAsInt()) : NONE;
  }

  @SuppressWarnings(
      "AnnotateFormatMethod") // the annotation is of a library that is not needed otherwise
  static String format(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
