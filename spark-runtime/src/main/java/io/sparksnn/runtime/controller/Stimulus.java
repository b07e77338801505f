package io.sparksnn.runtime.controller;

/** Sets the inputs before each step of a run. */
@FunctionalInterface
public interface Stimulus {
  /**
   * Sets what changes in a step; the other inputs stay as they are.
   *
   * @param step how many steps of this run there were before it
   * @param inputs takes the payloads
   */
  void before(long step, Inputs inputs);
}
