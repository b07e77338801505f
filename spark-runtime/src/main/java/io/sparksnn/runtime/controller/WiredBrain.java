package io.sparksnn.runtime.controller;

import io.sparksnn.runtime.module.ModuleType;

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
    this(BrainType.of("Brain", config, "Brain '" + name + "'"), config, name);
  }

  WiredBrain(ModuleType<?, BrainConfig> type, BrainConfig config, String name) {
    init(type, config, name, guards(type));
    wire(type, config().modulesSpecs(), config().propagateInhibition());
  }
}
