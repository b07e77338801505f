package io.sparksnn.samples.cartpole.file;

import io.sparksnn.runtime.controller.Brain;
import io.sparksnn.runtime.controller.Input;
import io.sparksnn.runtime.controller.Output;
import io.sparksnn.runtime.controller.WiredBrain;
import io.sparksnn.runtime.payload.FloatArray;
import io.sparksnn.samples.cartpole.train.Modulation;
import io.sparksnn.samples.cartpole.train.Player;

/** A brain of files as a player. */
final class WiredPlayer implements Player {
  private final WiredBrain brain;
  private final Input<FloatArray> signal;
  private final Input<FloatArray> aExcitatory;
  private final Input<FloatArray> aInhibitory;
  private final Input<FloatArray> bExcitatory;
  private final Input<FloatArray> bInhibitory;
  private final Output<FloatArray> action;

  WiredPlayer(WiredBrain brain) {
    this.brain = brain;
    signal = brain.input("signal", FloatArray.class);
    aExcitatory = brain.input("mod_a_ex", FloatArray.class);
    aInhibitory = brain.input("mod_a_in", FloatArray.class);
    bExcitatory = brain.input("mod_b_ex", FloatArray.class);
    bInhibitory = brain.input("mod_b_in", FloatArray.class);
    action = brain.output("action", FloatArray.class);
  }

  @Override
  public FloatArray step(FloatArray observation, Modulation modulation) {
    brain
        .inputs()
        .set(signal, observation)
        .set(aExcitatory, modulation.aExcitatory())
        .set(aInhibitory, modulation.aInhibitory())
        .set(bExcitatory, modulation.bExcitatory())
        .set(bInhibitory, modulation.bInhibitory());
    return brain.step().get(action);
  }

  @Override
  public Brain<?> brain() {
    return brain;
  }
}
