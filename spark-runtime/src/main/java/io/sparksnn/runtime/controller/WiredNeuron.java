package io.sparksnn.runtime.controller;

import io.sparksnn.runtime.module.ModuleType;

/** A population whose wiring is its configuration's: put together in Java or read from a file. */
public final class WiredNeuron extends Neuron<NeuronConfig> {
  /**
   * A population of a configuration.
   *
   * @param config the configuration
   * @throws io.sparksnn.runtime.config.ConfigException if a field is not valid
   * @throws WiringException if the modules cannot be wired so, with every fault
   */
  public WiredNeuron(NeuronConfig config) {
    this(config, "Neuron");
  }

  /**
   * The same under a name.
   *
   * @param config the configuration
   * @param name what it is called in messages
   * @throws io.sparksnn.runtime.config.ConfigException if a field is not valid
   * @throws WiringException if the modules cannot be wired so, with every fault
   */
  public WiredNeuron(NeuronConfig config, String name) {
    this(NeuronType.of("Neuron", config, "Neuron '" + name + "'"), config, name);
  }

  WiredNeuron(ModuleType<?, NeuronConfig> type, NeuronConfig config, String name) {
    init(type, config, name, guards(type));
    wire(
        type,
        config().modulesSpecs(),
        config().units(),
        config().inhibitoryRate(),
        config().propagateInhibition());
  }
}
