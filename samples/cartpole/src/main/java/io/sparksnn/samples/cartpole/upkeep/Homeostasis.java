package io.sparksnn.samples.cartpole.upkeep;

import io.sparksnn.samples.cartpole.train.Failure;
import io.sparksnn.samples.cartpole.train.Memory;
import io.sparksnn.samples.cartpole.train.Upkeep;
import io.sparksnn.samples.cartpole.weights.Population;
import io.sparksnn.samples.cartpole.weights.Weights;

/**
 * Scales what each population gets from each source back to a target:
 *
 * <pre>K ← min(max_weight, K · T / ΣK), for each block of inputs from one source</pre>
 *
 * <p>Under negative modulation nearly all that the rule changes is depression: weights shrink with
 * each failure, until the populations fall silent. Scaled back, what was depressed has lost to what
 * was not, and the sum stays: synapses compete.
 *
 * <p>It is synaptic scaling, applied to a population and not to a unit: G. Turrigiano et al.,
 * <cite>Activity-dependent scaling of quantal amplitude in neocortical neurons</cite>, Nature 391,
 * 1998; G. Turrigiano, <cite>The self-tuning neuron</cite>, Cell 135(3), 2008.
 */
public final class Homeostasis implements Upkeep {
  private final HomeostasisConfig config;
  private final Targets targets;

  /**
   * Homeostasis.
   *
   * @param config its parameters
   * @param targets what it keeps to
   */
  public Homeostasis(HomeostasisConfig config, Targets targets) {
    this.config = config;
    this.targets = targets;
  }

  @Override
  public void remember(Memory memory) {
    targets.remember(memory);
  }

  @Override
  public void afterFailure(Failure failure) {
    for (Population population : targets.sides().all()) {
      Weights weights = population.weights();
      population
          .blocks()
          .forEach(block -> {
            double total = weights.total(block);
            if (total > 0) {
              weights.scale(block, targets.total(population, block) / total);
            }
          });
      weights.clip(config.maxWeight());
      population.set(weights);
    }
  }
}
