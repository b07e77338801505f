package io.sparksnn.samples.cartpole.report;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import io.sparksnn.samples.cartpole.env.CartPole;
import io.sparksnn.samples.cartpole.experiment.Result;
import io.sparksnn.samples.cartpole.train.Episode;
import io.sparksnn.samples.cartpole.watch.Sight;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A run as one HTML page, which needs nothing beside it. What it says is put together here, how it
 * looks stands in {@code page.html}; all that is put in is escaped.
 */
public final class Page {
  /** Longer tables are for programs, which have the CSV. */
  private static final int MOST_ROWS = 1_000;

  private Page() {}

  /** What the template is filled with; each section of it is a component. */
  private record Content(
      String title,
      String result,
      String command,
      boolean stopped,
      List<Facts.Fact> facts,
      List<Run.Setting> settings,
      Figure curve,
      @Nullable Seeds seeds,
      @Nullable Brain brain,
      Episodes episodes) {}

  private record Seeds(List<Facts.Row> rows, String omitted) {}

  private record Brain(
      String seed,
      Figure raster,
      List<Figure> potentials,
      Figure rates,
      String before,
      List<Figure> weights) {}

  private record Row(int number, int steps, String cause, boolean isCap) {}

  private record Episodes(String seed, List<Row> rows, String omitted) {}

  /**
   * {@return the page}
   *
   * @param run what was asked for
   * @param results what became of the brains, at least one
   * @param sight what was seen of the first brain, if anything
   */
  public static String of(Run run, List<Result> results, @Nullable Sight sight) {
    Result first = results.get(0);
    Content content =
        new Content(
            run.isOfOne()
                ? "Learning to balance a pole, seed " + first.seed()
                : "Learning to balance a pole, %d seeds".formatted(run.seeds().size()),
            run.isOfOne() ? sentence(first) : Facts.of(results) + ".",
            run.command(),
            !run.isComplete(results),
            facts(run, results),
            run.settings(),
            curve(results),
            run.isOfOne() ? null : seeds(results),
            sight == null ? null : brain(run, sight),
            episodes(first));
    return template().execute(content);
  }

  private static Template template() {
    return Mustache.compiler()
        .escapeHTML(true)
        .withLoader(Page::resource)
        .compile(resource("page"));
  }

  private static Reader resource(String name) {
    InputStream in = Objects.requireNonNull(Page.class.getResourceAsStream(name + ".html"));
    return new InputStreamReader(in, StandardCharsets.UTF_8);
  }

  private static String sentence(Result result) {
    String first =
        result.firstCap().isPresent()
            ? "It balanced for all 500 steps first in episode %d"
                .formatted(result.firstCap().getAsInt())
            : "It never balanced for all 500 steps";
    String last =
        "the last %d episodes have %s steps on average"
            .formatted(
                Math.min(Result.LAST, result.training().size()), Facts.mean(result.lastMean()));
    String evaluation =
        result.evaluation().isEmpty()
            ? ""
            : "; without learning %s".formatted(Facts.mean(result.evaluationMean()));
    return "%s; %s%s.".formatted(first, last, evaluation);
  }

  private static List<Facts.Fact> facts(Run run, List<Result> results) {
    List<Facts.Fact> facts = new ArrayList<>();
    facts.add(new Facts.Fact("How it ended", run.ending(results)));
    if (run.isResumed()) {
      facts.add(new Facts.Fact("Went on", run.resumption()));
    }
    if (run.isOfOne()) {
      facts.addAll(Facts.of(results.get(0)));
    }
    double seconds = results.stream().mapToDouble(Result::seconds).sum();
    long steps = results.stream().mapToLong(Result::brainSteps).sum();
    if (!run.isOfOne()) {
      facts.add(
          new Facts.Fact(
              "Speed of each brain", Facts.format("%,.0f steps per second", steps / seconds)));
    }
    facts.add(
        new Facts.Fact(run.isOfOne() ? "Training" : "Training, added up", Facts.duration(seconds)));
    facts.add(new Facts.Fact("Steps of the brain", Facts.format("%,d", steps)));
    return facts;
  }

  private static Figure curve(List<Result> results) {
    return Figure.large(
        "curve",
        LearningCurve.of(results),
        520,
        480,
        results.size() == 1
            ? "Steps of each episode, with their running mean."
            : "Running mean of the steps of each brain's episodes, and the median of those.",
        results.size() == 1
            ? """
            A dot is an episode, coloured by what ended it; the line is the mean of the last 20. \
            500 steps are all there are.\
            """
            : """
            A thin line is a brain, the thick one the median of all. 500 steps are all there are; \
            a brain holds if its last 20 episodes average 475 or more.\
            """);
  }

  private static Seeds seeds(List<Result> results) {
    return new Seeds(
        results.stream().limit(MOST_ROWS).map(Facts.Row::of).toList(),
        omitted("first", results.size()));
  }

  private static Brain brain(Run run, Sight sight) {
    BrainFigures figures = new BrainFigures(sight);
    int learned = run.learned().get(0);
    return new Brain(
        sight.seed(),
        figures.raster(),
        figures.potentials(),
        figures.rates(),
        learned == 0
            ? "as the weights were drawn"
            : "as the weights were after episode %d, when this run went on".formatted(learned),
        figures.weights());
  }

  private static Episodes episodes(Result result) {
    List<Episode> all = result.training();
    return new Episodes(
        result.seed(),
        all.stream()
            .skip(Math.max(0, all.size() - MOST_ROWS))
            .map(each ->
                new Row(
                    each.number(),
                    each.steps(),
                    each.ending().words(),
                    each.steps() == CartPole.MAX_STEPS))
            .toList(),
        omitted("last", all.size()));
  }

  private static String omitted(String which, int all) {
    return all <= MOST_ROWS
        ? ""
        : Facts.format("The %s %,d of %,d; all are in episodes.csv.", which, MOST_ROWS, all);
  }
}
