package io.sparksnn.runtime.controller;

import io.sparksnn.runtime.module.ModuleType;
import io.sparksnn.runtime.text.Names;
import java.util.List;

/** Makes types of brains at run time: what a registry takes, and another brain can name. */
public final class BrainType {
  private BrainType() {}

  /**
   * {@return a type of brains that are wired as a configuration says}
   *
   * <p>The ports are those that the wiring gives. A brain of the type may have another
   * configuration, as long as its wiring gives the same ports.
   *
   * @param name the name, in any spelling
   * @param config what brains of the type start from
   * @throws io.sparksnn.runtime.config.ConfigException if a field is not valid
   * @throws WiringException if the modules cannot be wired so, with every fault
   */
  public static ModuleType<WiredBrain, BrainConfig> of(String name, BrainConfig config) {
    return of(name, config, "brain type '" + Names.normalize(name) + "'");
  }

  /** The same, under a name of its own in messages. */
  static ModuleType<WiredBrain, BrainConfig> of(String name, BrainConfig config, String label) {
    BrainConfigSpec.SPEC.requireValid(config);
    String registered = Names.normalize(name);
    Graph graph = Graph.of(label, config.modulesSpecs(), List.of());
    return RuntimeType.<WiredBrain, BrainConfig>of(
        registered,
        name,
        WiredBrain.class,
        new BrainConfigSpec(registered + "_config", config),
        graph,
        Brain::declare,
        WiredBrain::new);
  }
}
