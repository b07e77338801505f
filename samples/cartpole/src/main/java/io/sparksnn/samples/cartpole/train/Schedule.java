package io.sparksnn.samples.cartpole.train;

import io.sparksnn.samples.cartpole.env.CartPole;
import io.sparksnn.samples.cartpole.env.Ending;
import java.util.List;

/**
 * How strongly a brain is modulated: the less, the closer a running mean of the steps is to all
 * there are. As in the reference the mean that counts is the one of two episodes ago.
 */
final class Schedule {
  private final double keep;
  private final double exponent;
  private final double leastFall;
  private double mean;
  private double lagged;

  Schedule(LearningConfig learning, List<Episode> past) {
    keep = learning.keep();
    exponent = learning.exponent();
    leastFall = learning.leastFall();
    past.forEach(episode -> episodeEnded(episode.steps()));
  }

  /** By what all modulations of the next episode are multiplied, from 1 to 0. */
  double scale() {
    return Math.pow(shortfall(), exponent);
  }

  /** By what those after its failure are multiplied. */
  double scale(Ending failure) {
    return failure == Ending.POLE_FELL ? Math.max(leastFall, scale()) : scale();
  }

  /** What the mean that counts is short of all steps there are, as a part of them. */
  double shortfall() {
    return Math.max(0, 1 - lagged / CartPole.MAX_STEPS);
  }

  void episodeEnded(int steps) {
    lagged = mean;
    mean = keep * mean + (1 - keep) * steps;
  }
}
