package io.sparksnn.samples.cartpole.train;

/**
 * All that is to be said of how a brain is taught. Immutable.
 *
 * @param learning the numbers
 * @param upkeep what is done after each failure
 */
public record Recipe(LearningConfig learning, Upkeep.Factory upkeep) {
  /** {@return the recipe of the reference's tutorial} */
  public static Recipe reference() {
    return new Recipe(new LearningConfigBuilder().build(), Upkeep.none());
  }
}
