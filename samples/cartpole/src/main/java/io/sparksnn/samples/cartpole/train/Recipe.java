package io.sparksnn.samples.cartpole.train;

/**
 * All that is to be said of how a brain is taught. Immutable.
 *
 * @param learning the numbers
 * @param start what is done to a brain before it learns
 * @param upkeep what is done after each failure
 */
public record Recipe(LearningConfig learning, Start start, Upkeep.Factory upkeep) {
  /** {@return the recipe of the reference's tutorial} */
  public static Recipe reference() {
    return new Recipe(new LearningConfigBuilder().build(), Start.asDrawn(), Upkeep.none());
  }
}
