package io.sparksnn.samples.cartpole.train;

import io.sparksnn.runtime.controller.Brain;
import java.util.List;

/** What is done to a brain after each failure, beside what its own rules learn. */
@FunctionalInterface
public interface Upkeep {
  /**
   * Called once the steps after a failure are over.
   *
   * @param failure how it failed
   */
  void afterFailure(Failure failure);

  /**
   * Called after each episode in which the brain learned, whether it failed or not, and after what
   * is done for a failure.
   *
   * @param episode the episode
   */
  default void episodeEnded(Episode episode) {}

  /** Called before the first observation of each episode. */
  default void episodeBegins() {}

  /** Called after each step of the brain in an episode, so it has to be fast. */
  default void stepped() {}

  /**
   * Shows what it remembers from one episode to the next, beside what is in the brain, and takes
   * what is handed back instead.
   *
   * @param memory carries it into a file or out of it
   */
  default void remember(Memory memory) {}

  /** Makes the upkeep of a brain. */
  @FunctionalInterface
  interface Factory {
    /**
     * {@return the upkeep of a brain}
     *
     * @param brain the brain, built: its weights are those it starts to learn with
     */
    Upkeep of(Brain<?> brain);
  }

  /** {@return a factory of what does nothing} */
  static Factory none() {
    return brain -> inOrder();
  }

  /**
   * {@return one thing after the other}
   *
   * @param upkeeps what is done
   */
  static Upkeep inOrder(Upkeep... upkeeps) {
    List<Upkeep> all = List.of(upkeeps);
    return new Upkeep() {
      @Override
      public void afterFailure(Failure failure) {
        all.forEach(each -> each.afterFailure(failure));
      }

      @Override
      public void episodeEnded(Episode episode) {
        all.forEach(each -> each.episodeEnded(episode));
      }

      @Override
      public void episodeBegins() {
        all.forEach(Upkeep::episodeBegins);
      }

      @Override
      public void stepped() {
        for (int i = 0; i < all.size(); i++) {
          all.get(i).stepped();
        }
      }

      @Override
      public void remember(Memory memory) {
        all.forEach(each -> each.remember(memory));
      }
    };
  }
}
