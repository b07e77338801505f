package io.sparksnn.samples.cartpole.upkeep;

import io.sparksnn.samples.cartpole.train.Episode;
import io.sparksnn.samples.cartpole.train.Failure;
import io.sparksnn.samples.cartpole.train.Memory;
import io.sparksnn.samples.cartpole.train.Upkeep;
import io.sparksnn.samples.cartpole.weights.Population;
import io.sparksnn.samples.cartpole.weights.Weights;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Keeps the weights of the best time so far, and takes them back when what was learned since has
 * made things much worse:
 *
 * <pre>
 * m ≥ max(best, worth):  best ← m, kept ← K
 * m &lt; fall · best:        K ← kept, and nothing is judged until as many episodes are over again
 * </pre>
 *
 * <p>where m is the mean steps of the last episodes. A brain that fails once a while changes with
 * each failure, for the worse as well as for the better.
 */
public final class Consolidation implements Upkeep {
  private final ConsolidationConfig config;
  private final Targets targets;
  private final Map<Population, Weights> kept = new LinkedHashMap<>();
  private float[] last;
  private int judged;
  private double best;

  /**
   * A consolidation.
   *
   * @param config its parameters
   * @param targets what the populations are to get; those of weights that are taken back are what
   *     they got
   */
  public Consolidation(ConsolidationConfig config, Targets targets) {
    this.config = config;
    this.targets = targets;
    last = new float[config.episodes()];
    keep();
  }

  @Override
  public void afterFailure(Failure failure) {}

  @Override
  public void episodeEnded(Episode episode) {
    last[judged % last.length] = episode.steps();
    judged++;
    if (judged < last.length) {
      return;
    }
    double mean = mean();
    if (mean >= Math.max(best, config.worth())) {
      best = mean;
      keep();
    } else if (mean < config.fall() * best) {
      kept.forEach(Population::set);
      targets.measure();
      judged = 0;
    }
  }

  @Override
  public void remember(Memory memory) {
    best = memory.keep("best mean", best);
    judged = (int) memory.keep("episodes judged", judged);
    if (judged < 0) {
      throw new IllegalArgumentException(
          "what is remembered of episodes judged is %d, expected 0 or more".formatted(judged));
    }
    last = memory.keep("steps of the last episodes", last);
    kept.replaceAll((population, weights) -> {
      String name = "best weights of " + population.name();
      return new Weights(memory.keep(name, weights.toArray()), weights.inputs());
    });
  }

  private void keep() {
    for (Population population : targets.sides().all()) {
      kept.put(population, population.weights());
    }
  }

  private double mean() {
    double sum = 0;
    for (float steps : last) {
      sum += steps;
    }
    return sum / last.length;
  }
}
