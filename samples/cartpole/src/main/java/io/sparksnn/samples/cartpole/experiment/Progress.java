package io.sparksnn.samples.cartpole.experiment;

/** Is told of every episode in which a brain learned. May be called by several threads at once. */
@FunctionalInterface
public interface Progress {
  /**
   * Is told of an episode that is over.
   *
   * @param seed the brain's
   * @param lastMean mean steps of its last 20 episodes
   */
  void episodeEnded(String seed, double lastMean);
}
