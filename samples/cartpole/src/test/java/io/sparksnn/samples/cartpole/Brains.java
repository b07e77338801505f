package io.sparksnn.samples.cartpole;

import io.sparksnn.runtime.controller.Brain;
import io.sparksnn.runtime.payload.FloatArray;
import io.sparksnn.samples.cartpole.brain.OpponentBrains;
import io.sparksnn.samples.cartpole.train.Modulation;
import io.sparksnn.samples.cartpole.train.OpponentPlayer;
import io.sparksnn.samples.cartpole.train.Player;

/** Brains for tests. */
public final class Brains {
  private Brains() {}

  /** The sample's brain, built and as it was drawn. */
  public static Brain<?> built() {
    return player().brain();
  }

  /** One who steps that brain. */
  public static Player player() {
    Player player = new OpponentPlayer(OpponentBrains.even(1));
    player.step(FloatArray.of(0, 0, 0, 0), new Modulation());
    return player;
  }
}
