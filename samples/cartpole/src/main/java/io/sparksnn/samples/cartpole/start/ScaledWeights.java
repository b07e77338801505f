package io.sparksnn.samples.cartpole.start;

import io.sparksnn.runtime.controller.Brain;
import io.sparksnn.samples.cartpole.train.Start;
import io.sparksnn.samples.cartpole.weights.Population;
import io.sparksnn.samples.cartpole.weights.Sides;
import io.sparksnn.samples.cartpole.weights.Weights;

/**
 * All weights are multiplied by a number, and those by which a side excites itself by one more:
 * with strong recurrent excitation a side that is active stays so, whatever is seen next.
 */
public final class ScaledWeights implements Start {
  private final ScaledWeightsConfig config;

  /**
   * Scaled weights.
   *
   * @param config by what
   */
  public ScaledWeights(ScaledWeightsConfig config) {
    this.config = config;
  }

  @Override
  public void prepare(Brain<?> brain) {
    Sides sides = Sides.of(brain);
    for (Population population : sides.all()) {
      Weights weights = population.weights();
      population.blocks().forEach(block -> weights.scale(block, config.all()));
      population.set(weights);
    }
    scaleRecurrent(sides.aExcitatory(), Sides.A);
    scaleRecurrent(sides.bExcitatory(), Sides.B);
  }

  private void scaleRecurrent(Population side, String itself) {
    Weights weights = side.weights();
    weights.scale(side.from(itself), config.recurrent());
    side.set(weights);
  }
}
