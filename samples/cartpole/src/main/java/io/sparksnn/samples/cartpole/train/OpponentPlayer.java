package io.sparksnn.samples.cartpole.train;

import io.sparksnn.runtime.controller.Brain;
import io.sparksnn.runtime.payload.FloatArray;
import io.sparksnn.samples.cartpole.brain.OpponentBrainConfig;
import io.sparksnn.samples.cartpole.brain.OpponentBrainModule;
import java.nio.file.Path;
import java.util.function.LongFunction;

/** The sample's own brain as a player. */
public final class OpponentPlayer implements Player {
  private final OpponentBrainModule brain;

  /**
   * A player.
   *
   * @param config the settings of its brain
   */
  public OpponentPlayer(OpponentBrainConfig config) {
    this(new OpponentBrainModule(config));
  }

  private OpponentPlayer(OpponentBrainModule brain) {
    this.brain = brain;
  }

  /**
   * {@return players with the sample's own brain}
   *
   * @param config makes the settings of a brain from its seed
   */
  public static Source source(LongFunction<OpponentBrainConfig> config) {
    return new Source() {
      @Override
      public String origin() {
        return "own";
      }

      @Override
      public Player player(long seed) {
        return new OpponentPlayer(config.apply(seed));
      }

      @Override
      public Player restored(Path checkpoint) {
        return new OpponentPlayer(OpponentBrainModule.fromCheckpoint(checkpoint));
      }
    };
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
