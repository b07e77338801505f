package io.sparksnn.runtime.controller;

import io.sparksnn.runtime.module.ModuleType;
import io.sparksnn.runtime.text.Names;

/** Makes types of populations at run time: what a registry takes, and a brain can name. */
public final class NeuronType {
  private NeuronType() {}

  /**
   * {@return a type of populations that are wired as a configuration says}
   *
   * <p>The ports are those that the wiring gives. A population of the type may have another
   * configuration, as long as its wiring gives the same ports.
   *
   * @param name the name, in any spelling, such as {@code ALIFModNeuron}
   * @param config what populations of the type start from
   * @throws io.sparksnn.runtime.config.ConfigException if a field is not valid
   * @throws WiringException if the modules cannot be wired so, with every fault
   */
  public static ModuleType<WiredNeuron, NeuronConfig> of(String name, NeuronConfig config) {
    return of(name, config, "neuron type '" + Names.normalize(name) + "'");
  }

  /** The same, under a name of its own in messages. */
  static ModuleType<WiredNeuron, NeuronConfig> of(String name, NeuronConfig config, String label) {
    NeuronConfigSpec.SPEC.requireValid(config);
    String registered = Names.normalize(name);
    Graph graph = Graph.of(label, config.modulesSpecs(), Neuron.PROPERTIES);
    return RuntimeType.<WiredNeuron, NeuronConfig>of(
        registered,
        name,
        WiredNeuron.class,
        new NeuronConfigSpec(registered + "_config", config),
        graph,
        Neuron::declare,
        WiredNeuron::new);
  }
}
