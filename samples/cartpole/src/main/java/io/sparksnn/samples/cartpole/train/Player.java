package io.sparksnn.samples.cartpole.train;

import io.sparksnn.runtime.controller.Brain;
import io.sparksnn.runtime.payload.FloatArray;
import java.nio.file.Path;

/** A brain that plays, however it is written. */
public interface Player {
  /** Makes players that differ in nothing but their seeds. */
  interface Source {
    /** {@return what they are of, other than players of another source: a few words} */
    String origin();

    /**
     * {@return a player, not built yet}
     *
     * @param seed draws weights and delays
     */
    Player player(long seed);

    /**
     * {@return a player that was left, as it was}
     *
     * @param checkpoint the file that has its brain
     * @throws io.sparksnn.runtime.checkpoint.CheckpointException if it has none
     */
    Player restored(Path checkpoint);
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
