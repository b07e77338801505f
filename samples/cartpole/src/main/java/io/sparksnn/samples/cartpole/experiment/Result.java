package io.sparksnn.samples.cartpole.experiment;

import io.sparksnn.samples.cartpole.env.CartPole;
import io.sparksnn.samples.cartpole.train.Episode;
import java.util.List;
import java.util.OptionalInt;

/**
 * What became of a brain. Immutable.
 *
 * @param seed as in {@link Contender}
 * @param training episodes in which it learned
 * @param evaluation episodes without learning, after the last of those; none if it was stopped
 * @param brainSteps steps that the brain made
 * @param seconds that they took
 */
public record Result(
    String seed,
    List<Episode> training,
    List<Episode> evaluation,
    long brainSteps,
    double seconds) {
  /** Episodes at the end that say whether a brain holds what it learned. */
  public static final int LAST = 20;

  /** Mean of the last episodes from which on a brain holds what it learned. */
  public static final double HOLDS = 475;

  /** {@return the first episode that lasted as long as there is, from 1} */
  public OptionalInt firstCap() {
    return training.stream()
        .filter(episode -> episode.steps() == CartPole.MAX_STEPS)
        .mapToInt(Episode::number)
        .findFirst();
  }

  /** {@return the mean steps of the last 20 episodes of the training, or of all if it has fewer} */
  public double lastMean() {
    return lastMean(training);
  }

  /** {@return whether at the end it does what it learned} */
  public boolean holds() {
    return lastMean() >= HOLDS;
  }

  /** {@return the mean steps of the episodes without learning; NaN if there are none} */
  public double evaluationMean() {
    return evaluation.stream().mapToInt(Episode::steps).average().orElse(Double.NaN);
  }

  /** {@return the fewest steps of the episodes without learning} */
  public OptionalInt evaluationMin() {
    return evaluation.stream().mapToInt(Episode::steps).min();
  }

  static double lastMean(List<Episode> episodes) {
    return episodes.stream()
        .skip(Math.max(0, episodes.size() - LAST))
        .mapToInt(Episode::steps)
        .average()
        .orElse(Double.NaN);
  }
}
