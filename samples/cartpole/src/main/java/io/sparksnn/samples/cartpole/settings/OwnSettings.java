package io.sparksnn.samples.cartpole.settings;

import io.sparksnn.samples.cartpole.start.EvenRows;
import io.sparksnn.samples.cartpole.start.MirroredSides;
import io.sparksnn.samples.cartpole.start.ScaledWeights;
import io.sparksnn.samples.cartpole.start.ScaledWeightsConfigBuilder;
import io.sparksnn.samples.cartpole.train.LearningConfig;
import io.sparksnn.samples.cartpole.train.LearningConfigBuilder;
import io.sparksnn.samples.cartpole.train.Recipe;
import io.sparksnn.samples.cartpole.train.Start;
import io.sparksnn.samples.cartpole.train.Upkeep;
import io.sparksnn.samples.cartpole.upkeep.Consolidation;
import io.sparksnn.samples.cartpole.upkeep.ConsolidationConfigBuilder;
import io.sparksnn.samples.cartpole.upkeep.Homeostasis;
import io.sparksnn.samples.cartpole.upkeep.HomeostasisConfigBuilder;
import io.sparksnn.samples.cartpole.upkeep.RateGain;
import io.sparksnn.samples.cartpole.upkeep.RateGainConfigBuilder;
import io.sparksnn.samples.cartpole.upkeep.SlowEligibility;
import io.sparksnn.samples.cartpole.upkeep.SlowEligibilityConfigBuilder;
import io.sparksnn.samples.cartpole.upkeep.Targets;
import io.sparksnn.samples.cartpole.weights.Sides;

/**
 * The sample's own settings, with which brains learn the task and hold it. The task, and what a
 * brain is told of it, are the reference's.
 */
final class OwnSettings {
  private OwnSettings() {}

  static Recipe recipe() {
    return new Recipe(
        learning(),
        Start.inOrder(
            new MirroredSides(),
            new EvenRows(),
            new ScaledWeights(new ScaledWeightsConfigBuilder().build())),
        brain -> {
          Targets targets = Targets.of(Sides.of(brain));
          return Upkeep.inOrder(
              new SlowEligibility(new SlowEligibilityConfigBuilder().build(), targets),
              new RateGain(new RateGainConfigBuilder().build(), targets),
              new Homeostasis(new HomeostasisConfigBuilder().build(), targets),
              new Consolidation(new ConsolidationConfigBuilder().build(), targets));
        });
  }

  /**
   * Nothing is modulated while an episode lasts; the better the mean, the less a cart that left the
   * track changes, but a pole that fell always counts; a cart that left the track is a fall to the
   * side that the pole leans to, as it is with any other.
   */
  private static LearningConfig learning() {
    return new LearningConfigBuilder().passive(0).exponent(2).leastFall(0.5f).upright(0).build();
  }
}
