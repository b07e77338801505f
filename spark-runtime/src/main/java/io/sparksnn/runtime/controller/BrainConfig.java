package io.sparksnn.runtime.controller;

import java.util.List;

/**
 * What a brain is made of.
 *
 * @param modulesSpecs the modules and their wiring
 * @param seed seed of the brain's random key
 * @param dt duration of a step in ms, which all modules share
 * @param propagateInhibition whether modules see at the build which of their inputs are inhibitory;
 *     not so in files of the reference
 */
public record BrainConfig(
    List<ModuleSpecs> modulesSpecs, long seed, float dt, boolean propagateInhibition) {

  /**
   * Copies the list and gives every module the duration of a step.
   *
   * @param modulesSpecs the modules and their wiring
   * @param seed seed of the brain's random key
   * @param dt duration of a step in ms
   * @param propagateInhibition whether modules see at the build which of their inputs are
   *     inhibitory
   */
  public BrainConfig {
    modulesSpecs = Sharing.share(modulesSpecs, "dt", dt);
  }
}
