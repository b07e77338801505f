package io.sparksnn.samples.cartpole.train;

import io.sparksnn.runtime.controller.Brain;

/** What is done to a brain after each failure, beside what its own rules learn. */
@FunctionalInterface
public interface Upkeep {
  /** Called once the steps after a failure are over. */
  void afterFailure();

  /** Makes the upkeep of a brain. */
  @FunctionalInterface
  interface Factory {
    /**
     * {@return the upkeep of a brain}
     *
     * @param brain the brain, just built: its kernels are as they were drawn
     */
    Upkeep of(Brain<?> brain);
  }

  /** {@return a factory of what does nothing} */
  static Factory none() {
    return brain -> () -> {};
  }
}
