package io.sparksnn.runtime.controller;

import io.sparksnn.runtime.tensor.Shape;
import java.util.List;

/**
 * What a neuron population is made of.
 *
 * @param modulesSpecs the modules and their wiring
 * @param seed seed of the population's random key, which also draws who is inhibitory
 * @param dt duration of a step in ms, which all modules share
 * @param units shape of the population, which all modules that have units share
 * @param inhibitoryRate part of the units that is inhibitory
 * @param propagateInhibition whether modules see at the build which of their inputs are inhibitory;
 *     not so in files of the reference
 */
public record NeuronConfig(
    List<ModuleSpecs> modulesSpecs,
    long seed,
    float dt,
    Shape units,
    float inhibitoryRate,
    boolean propagateInhibition) {

  /**
   * Copies the list and gives every module the duration of a step and the units.
   *
   * @param modulesSpecs the modules and their wiring
   * @param seed seed of the population's random key
   * @param dt duration of a step in ms
   * @param units shape of the population
   * @param inhibitoryRate part of the units that is inhibitory
   * @param propagateInhibition whether modules see at the build which of their inputs are
   *     inhibitory
   */
  public NeuronConfig {
    modulesSpecs = Sharing.share(Sharing.share(modulesSpecs, "dt", dt), "units", units);
  }
}
