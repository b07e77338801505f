package io.sparksnn.samples.cartpole.settings;

import io.sparksnn.samples.cartpole.brain.OpponentBrainConfig;
import io.sparksnn.samples.cartpole.brain.OpponentBrains;
import io.sparksnn.samples.cartpole.train.Recipe;

/** What the sample's brain is made and taught with. */
public enum Settings {
  /** The sample's own: made to learn the task for good. */
  OWN {
    @Override
    public OpponentBrainConfig brain(long seed) {
      return OpponentBrains.even(seed);
    }

    @Override
    public Recipe recipe() {
      return OwnSettings.recipe();
    }
  },

  /** Those of the reference's tutorial. */
  REFERENCE {
    @Override
    public OpponentBrainConfig brain(long seed) {
      return OpponentBrains.config(seed);
    }

    @Override
    public Recipe recipe() {
      return Recipe.reference();
    }
  };

  /**
   * {@return the settings of a brain}
   *
   * @param seed draws weights and delays
   */
  public abstract OpponentBrainConfig brain(long seed);

  /** {@return how it is taught} */
  public abstract Recipe recipe();
}
