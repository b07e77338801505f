package io.sparksnn.runtime.controller;

/** Is told of every step of a controller. */
@FunctionalInterface
public interface StepListener {
  /**
   * Is told of a step that is over.
   *
   * @param step how many steps there were before it, from the first of this run
   * @param outputs what it gave, borrowed until the next step
   */
  void stepped(long step, ControllerOutput outputs);
}
