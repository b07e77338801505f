package io.sparksnn.samples.cartpole.train;

import io.sparksnn.runtime.controller.Brain;
import java.util.List;

/** What is done to a brain once, after its weights were drawn and before it learns. */
@FunctionalInterface
public interface Start {
  /**
   * Changes a brain.
   *
   * @param brain the brain, just built
   */
  void prepare(Brain<?> brain);

  /** {@return what leaves a brain as it was drawn} */
  static Start asDrawn() {
    return inOrder();
  }

  /**
   * {@return one thing after the other}
   *
   * @param starts what is done
   */
  static Start inOrder(Start... starts) {
    List<Start> all = List.of(starts);
    return brain -> all.forEach(each -> each.prepare(brain));
  }
}
