package io.sparksnn.samples.cartpole.train;

import io.sparksnn.runtime.controller.Brain;
import io.sparksnn.runtime.payload.FloatArray;

/** A brain that plays, however it is written. */
public interface Player {
  /** Makes players that differ in nothing but their seeds. */
  @FunctionalInterface
  interface Source {
    /**
     * {@return a player, not built yet}
     *
     * @param seed draws weights and delays
     */
    Player player(long seed);
  }

  /**
   * One step of the brain.
   *
   * @param signal the observation, shape (4)
   * @param modulation how much each population learns
   * @return how active the sides of the actions 0 and 1 are, shape (2), borrowed until the next
   *     step
   */
  FloatArray step(FloatArray signal, Modulation modulation);

  /** {@return the brain, to look into} */
  Brain<?> brain();
}
