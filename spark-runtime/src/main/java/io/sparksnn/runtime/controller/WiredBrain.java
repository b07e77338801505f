package io.sparksnn.runtime.controller;

import io.sparksnn.runtime.module.ModuleType;
import io.sparksnn.runtime.text.Names;
import java.util.List;

/** A brain whose wiring is its configuration's: put together in Java or read from a file. */
public final class WiredBrain extends Brain<BrainConfig> {
  /**
   * A brain of a configuration.
   *
   * @param config the configuration
   * @throws io.sparksnn.runtime.config.ConfigException if a field is not valid
   * @throws WiringException if the modules cannot be wired so, with every fault
   */
  public WiredBrain(BrainConfig config) {
    this(config, "Brain");
  }

  /**
   * The same under a name.
   *
   * @param config the configuration
   * @param name what it is called in messages
   * @throws io.sparksnn.runtime.config.ConfigException if a field is not valid
   * @throws WiringException if the modules cannot be wired so, with every fault
   */
  public WiredBrain(BrainConfig config, String name) {
    this(type("Brain", config, "Brain '" + name + "'"), config, name);
  }

  WiredBrain(ModuleType<?, BrainConfig> type, BrainConfig config, String name) {
    init(type, config, name, guards(type));
    wire(type, config().modulesSpecs(), config().propagateInhibition());
  }

  /**
   * {@return a type of brains that are wired as a configuration says: what a registry takes, and a
   * brain can name}
   *
   * <p>The ports are those that the wiring gives. A brain of the type may have another
   * configuration, as long as its wiring gives the same ports. One that a file describes is read by
   * {@code BrainType.read(name, file)} of the package {@code model}.
   *
   * @param name the name, in any spelling, such as {@code TwoPopulations}
   * @param config what brains of the type start from
   * @throws io.sparksnn.runtime.config.ConfigException if a field is not valid
   * @throws WiringException if the modules cannot be wired so, with every fault
   */
  public static ModuleType<WiredBrain, BrainConfig> type(String name, BrainConfig config) {
    return type(name, config, "brain type '" + Names.normalize(name) + "'");
  }

  /** The same, under a name of its own in messages. */
  private static ModuleType<WiredBrain, BrainConfig> type(
      String name, BrainConfig config, String label) {
    BrainConfigSpec.SPEC.requireValid(config);
    String registered = Names.normalize(name);
    return RuntimeType.<WiredBrain, BrainConfig>of(
        registered,
        name,
        WiredBrain.class,
        new BrainConfigSpec(registered + "_config", config),
        Graph.of(label, config.modulesSpecs(), List.of()),
        Brain::declare,
        WiredBrain::new);
  }
}
