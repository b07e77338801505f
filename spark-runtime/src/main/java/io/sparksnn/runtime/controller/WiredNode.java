package io.sparksnn.runtime.controller;

import io.sparksnn.runtime.module.ModuleType;
import java.util.List;
import java.util.Map;

/**
 * A module in its place, still without a configuration.
 *
 * @param name its name, that of its configuration's field, too
 * @param type the kind of module
 * @param inputs the sources of its inputs
 * @param outputs the controller's outputs that it gives, and its own port for each
 * @param effects the sources of its properties
 */
record WiredNode(
    String name,
    ModuleType<?, ?> type,
    Map<String, List<PortMap>> inputs,
    Map<String, String> outputs,
    Map<String, List<PortMap>> effects) {

  ModuleSpecs with(Object config) {
    return new ModuleSpecs(name, type, inputs, config, outputs, effects);
  }
}
