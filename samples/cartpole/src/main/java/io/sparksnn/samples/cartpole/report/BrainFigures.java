package io.sparksnn.samples.cartpole.report;

import io.sparksnn.pictures.Picture;
import io.sparksnn.pictures.Pictures;
import io.sparksnn.runtime.record.SpikeSeries;
import io.sparksnn.runtime.record.ValueSeries;
import io.sparksnn.samples.cartpole.train.Episode;
import io.sparksnn.samples.cartpole.watch.Sight;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The pictures of what was seen of a brain, each with what they tell. */
final class BrainFigures {
  /** Units whose potentials are drawn: more lines are a tangle. */
  private static final int UNITS = 2;

  private final Sight sight;

  BrainFigures(Sight sight) {
    this.sight = sight;
  }

  Figure raster() {
    long steps = sight.beginning().steps();
    String names =
        String.join(", ", sight.beginning().spikes().stream().map(SpikeSeries::name).toList());
    return Figure.large(
        "raster",
        Pictures.raster(sight.beginning()).withStep(sight.stepMs()).withTitle("Who spikes when"),
        840,
        1000,
        "Spike raster of %,d steps of the brain, a band for each of: %s.".formatted(steps, names),
        """
        A dot is a spike, a line of dots a unit; the first %,d steps of the episode. At the top is \
        what the brain sees: position, velocity, angle and angular velocity are places on four \
        lines of units, so that the bands bend as the cart and the pole move. Below are the \
        populations. The side that is the denser at the end of every 50 steps pushes the cart.\
        """
            .formatted(steps));
  }

  Figure rates() {
    return Figure.large(
        "rates",
        Pictures.rates(sight.whole()).withStep(sight.stepMs()).withTitle("Firing rates"),
        420,
        420,
        "Firing rate of each population over the episode, in hertz.",
        """
        The mean rate of each population, over the %s. Where the line of one side is above that of \
        the other for long, the cart is pushed one way; in balance they take turns.\
        """
            .formatted(episode()));
  }

  private String episode() {
    Episode episode = sight.episode();
    return episode == null
        ? "%,d steps of the brain until the run was stopped".formatted(sight.whole().steps())
        : "whole episode (steps of the cart: %d, ended because: %s)"
            .formatted(episode.steps(), episode.ending().words());
  }

  List<Figure> potentials() {
    List<Figure> figures = new ArrayList<>();
    for (ValueSeries series : sight.beginning().values()) {
      figures.add(series.path().equals(Sight.ACTION) ? action(series) : potential(series));
    }
    return figures;
  }

  private Figure action(ValueSeries series) {
    return Figure.small(
        "action",
        trace(series, "The two sides"),
        340,
        "The two numbers by which the brain acts, over time.",
        """
        How active each side is: unit 0 pushes to the left, unit 1 to the right. After every 50 \
        steps the greater one decides.\
        """);
  }

  private Figure potential(ValueSeries series) {
    String name = owner(series.path());
    int[] spikes = spikes(name, series);
    int[] busiest = busiest(spikes);
    return Figure.small(
        "potential-" + series.path().replace('.', '-'),
        trace(series.select(busiest), name),
        340,
        "Membrane potentials of units of %s over time.".formatted(name),
        """
        Potentials above rest of %s. A potential climbs with the spikes that arrive, and falls \
        when the unit spikes itself.\
        """
            .formatted(
                spikes[busiest[0]] == 0
                    ? "units of %s, none of which spikes here".formatted(name)
                    : "the units of %s that spike most".formatted(name)));
  }

  private Picture trace(ValueSeries series, String title) {
    return Pictures.traces(series).withStep(sight.stepMs()).withTitle(title);
  }

  /** How many spikes there are of each unit. */
  private int[] spikes(String population, ValueSeries series) {
    int[] spikes = new int[series.width()];
    for (SpikeSeries each : sight.beginning().spikes()) {
      if (owner(each.path()).equals(population)) {
        for (int unit : each.units()) {
          spikes[unit]++;
        }
      }
    }
    return spikes;
  }

  private static int[] busiest(int[] spikes) {
    return IntStream.range(0, spikes.length)
        .boxed()
        .sorted(Comparator.comparingInt((Integer unit) -> -spikes[unit]))
        .limit(UNITS)
        .mapToInt(unit -> unit)
        .toArray();
  }

  List<Figure> weights() {
    return sight.weights().stream().map(BrainFigures::weights).toList();
  }

  private static Figure weights(ValueSeries kernel) {
    String name = owner(kernel.path());
    float[] before = kernel.sample(0);
    float[] after = kernel.sample(kernel.samples() - 1);
    long changed = IntStream.range(0, before.length).filter(i -> before[i] != after[i]).count();
    return Figure.small(
        "weights-" + kernel.path().replace('.', '-'),
        Pictures.weights(kernel).withTitle(name),
        360,
        "How many weights of %s there are of each size, before and after.".formatted(name),
        Facts.format(
            "%,d of %,d weights of %s changed; their mean went from %.3f to %.3f %s.",
            changed, before.length, name, mean(before), mean(after), kernel.units()));
  }

  private static double mean(float[] weights) {
    return IntStream.range(0, weights.length).mapToDouble(i -> weights[i]).average().orElse(0);
  }

  /** The module of the brain that a path leads into. */
  private static String owner(String path) {
    int dot = path.indexOf('.');
    return dot < 0 ? path : path.substring(0, dot);
  }
}
