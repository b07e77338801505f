package io.sparksnn.samples.cartpole.start;

import io.sparksnn.runtime.controller.Brain;
import io.sparksnn.samples.cartpole.train.Start;
import io.sparksnn.samples.cartpole.weights.Block;
import io.sparksnn.samples.cartpole.weights.Population;
import io.sparksnn.samples.cartpole.weights.Sides;
import io.sparksnn.samples.cartpole.weights.Weights;

/**
 * All units of a population get the same total weight from each source, the mean of what was drawn.
 * A unit that by chance was drawn with strong inputs would be active whatever is seen, and another
 * one never.
 *
 * <p>The field calls it a normalized initialization; as a process in living neurons it is the
 * multiplicative scaling of a unit's synapses: G. Turrigiano, <cite>The self-tuning neuron:
 * synaptic scaling of excitatory synapses</cite>, Cell 135(3), 2008.
 */
public final class EvenRows implements Start {
  @Override
  public void prepare(Brain<?> brain) {
    for (Population population : Sides.of(brain).all()) {
      Weights weights = population.weights();
      population.blocks().forEach(block -> even(weights, block));
      population.set(weights);
    }
  }

  /** A unit without a weight from the block stays so. */
  static void even(Weights weights, Block block) {
    double mean = weights.total(block) / weights.units();
    for (int unit = 0; unit < weights.units(); unit++) {
      double total = weights.total(unit, block);
      if (total > 0) {
        weights.scale(unit, block, mean / total);
      }
    }
  }
}
