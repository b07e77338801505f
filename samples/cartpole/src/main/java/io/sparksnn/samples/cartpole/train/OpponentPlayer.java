package io.sparksnn.samples.cartpole.train;

import io.sparksnn.runtime.controller.Brain;
import io.sparksnn.runtime.payload.FloatArray;
import io.sparksnn.samples.cartpole.brain.OpponentBrainConfig;
import io.sparksnn.samples.cartpole.brain.OpponentBrainModule;

/** The sample's own brain as a player. */
public final class OpponentPlayer implements Player {
  private final OpponentBrainModule brain;

  /**
   * A player.
   *
   * @param config the settings of its brain
   */
  public OpponentPlayer(OpponentBrainConfig config) {
    brain = new OpponentBrainModule(config);
  }

  @Override
  public FloatArray step(FloatArray signal, Modulation modulation) {
    return brain
        .step(
            signal,
            modulation.aExcitatory(),
            modulation.aInhibitory(),
            modulation.bExcitatory(),
            modulation.bInhibitory())
        .action();
  }

  @Override
  public Brain<?> brain() {
    return brain;
  }
}
