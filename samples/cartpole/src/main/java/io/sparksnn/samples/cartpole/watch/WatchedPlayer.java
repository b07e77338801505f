package io.sparksnn.samples.cartpole.watch;

import io.sparksnn.runtime.controller.Brain;
import io.sparksnn.runtime.payload.FloatArray;
import io.sparksnn.samples.cartpole.train.Modulation;
import io.sparksnn.samples.cartpole.train.Player;

/** A player that tells of its steps. */
final class WatchedPlayer implements Player {
  private final Player player;
  private Runnable afterStep = () -> {};

  WatchedPlayer(Player player) {
    this.player = player;
  }

  /** Whom to tell from now on, instead of whoever was told before. */
  void afterEachStep(Runnable told) {
    afterStep = told;
  }

  @Override
  public FloatArray step(FloatArray signal, Modulation modulation) {
    FloatArray action = player.step(signal, modulation);
    afterStep.run();
    return action;
  }

  @Override
  public Brain<?> brain() {
    return player.brain();
  }
}
