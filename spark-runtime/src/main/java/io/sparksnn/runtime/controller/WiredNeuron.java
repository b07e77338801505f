package io.sparksnn.runtime.controller;

import io.sparksnn.runtime.module.ModuleType;
import io.sparksnn.runtime.text.Names;

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
    this(type("Neuron", config, "Neuron '" + name + "'"), config, name);
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

  /**
   * {@return a type of populations that are wired as a configuration says: what a registry takes,
   * and a brain can name}
   *
   * <p>The ports are those that the wiring gives. A population of the type may have another
   * configuration, as long as its wiring gives the same ports. One that a file describes is read by
   * {@code NeuronType.read(name, file)} of the package {@code model}.
   *
   * @param name the name, in any spelling, such as {@code ALIFModNeuron}
   * @param config what populations of the type start from
   * @throws io.sparksnn.runtime.config.ConfigException if a field is not valid
   * @throws WiringException if the modules cannot be wired so, with every fault
   */
  public static ModuleType<WiredNeuron, NeuronConfig> type(String name, NeuronConfig config) {
    return type(name, config, "neuron type '" + Names.normalize(name) + "'");
  }

  /** The same, under a name of its own in messages. */
  private static ModuleType<WiredNeuron, NeuronConfig> type(
      String name, NeuronConfig config, String label) {
    NeuronConfigSpec.SPEC.requireValid(config);
    String registered = Names.normalize(name);
    return RuntimeType.<WiredNeuron, NeuronConfig>of(
        registered,
        name,
        WiredNeuron.class,
        new NeuronConfigSpec(registered + "_config", config),
        Graph.of(label, config.modulesSpecs(), Neuron.PROPERTIES),
        Neuron::declare,
        WiredNeuron::new);
  }
}
