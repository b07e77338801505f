package io.sparksnn.samples.cartpole.weights;

import io.sparksnn.runtime.controller.Brain;
import io.sparksnn.runtime.controller.Probe;
import java.util.List;

/**
 * The populations of two sides that oppose each other, wired as those of {@link
 * io.sparksnn.samples.cartpole.brain.OpponentBrain}.
 *
 * @param aExcitatory the side that pushes to the left
 * @param bExcitatory the side that pushes to the right
 * @param aInhibitory what side A holds down side B with
 * @param bInhibitory what side B holds down side A with
 * @param observation the spikes that show the observation to all of them
 */
public record Sides(
    Population aExcitatory,
    Population bExcitatory,
    Population aInhibitory,
    Population bInhibitory,
    Probe observation) {
  /** The module that shows the observation. */
  public static final String SPIKER = "spiker";

  /** The excitatory units of side A. */
  public static final String A = "a_excitatory";

  /** The excitatory units of side B. */
  public static final String B = "b_excitatory";

  private static final String A_INHIBITORY = "a_inhibitory";
  private static final String B_INHIBITORY = "b_inhibitory";

  /**
   * {@return the populations of a brain}
   *
   * @param brain the brain, built
   * @throws IllegalArgumentException if it has no such populations
   */
  public static Sides of(Brain<?> brain) {
    return new Sides(
        Population.of(brain, A, SPIKER, A, B_INHIBITORY),
        Population.of(brain, B, SPIKER, B, A_INHIBITORY),
        Population.of(brain, A_INHIBITORY, A, SPIKER),
        Population.of(brain, B_INHIBITORY, B, SPIKER),
        brain.probeSpikes(SPIKER));
  }

  /** {@return all four populations} */
  public List<Population> all() {
    return List.of(aExcitatory, bExcitatory, aInhibitory, bInhibitory);
  }
}
