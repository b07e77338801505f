package io.sparksnn.samples.cartpole.train;

import java.util.List;

/**
 * What a training has behind it, beside what is in the brain itself. Immutable.
 *
 * @param learned the episodes in which the brain learned
 * @param brainSteps steps that it made in them
 * @param seconds that they took
 * @param upkeep what the upkeep remembers
 */
public record Past(List<Episode> learned, long brainSteps, double seconds, Remembered upkeep) {
  /** {@return what a training has behind it that begins} */
  public static Past none() {
    return new Past(List.of(), 0, 0, Remembered.nothing());
  }
}
