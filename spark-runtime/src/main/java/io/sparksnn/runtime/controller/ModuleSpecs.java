package io.sparksnn.runtime.controller;

import io.sparksnn.runtime.config.ConfigHolder;
import io.sparksnn.runtime.config.ConfigSpec;
import io.sparksnn.runtime.module.ModuleType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One module of a controller: its kind, its configuration, and how it is wired. Immutable.
 *
 * @param name name of the module, unique within the controller
 * @param type kind of module
 * @param inputs the sources of each input port; several sources of one port are joined
 * @param config the configuration, of the class that the type asks for
 * @param outputs outputs of the controller: public name to output port of this module
 * @param effects what is written into each property of this module at the end of a step
 */
public record ModuleSpecs(
    String name,
    ModuleType<?, ?> type,
    Map<String, List<PortMap>> inputs,
    Object config,
    Map<String, String> outputs,
    Map<String, List<PortMap>> effects)
    implements ConfigHolder {

  /**
   * Copies the maps, in their order.
   *
   * @param name name of the module
   * @param type kind of module
   * @param inputs the sources of each input port
   * @param config the configuration
   * @param outputs outputs of the controller
   * @param effects what is written into each property of this module
   * @throws IllegalArgumentException if the configuration is not of the class that the type asks
   *     for
   */
  public ModuleSpecs {
    if (!type.configSpec().configClass().isInstance(config)) {
      throw new IllegalArgumentException(
          "module '%s' of type %s takes a %s, not a %s"
              .formatted(
                  name,
                  type.name(),
                  type.configSpec().label(),
                  config == null ? "null" : config.getClass().getSimpleName()));
    }
    inputs = copy(inputs);
    outputs = Collections.unmodifiableMap(new LinkedHashMap<>(outputs));
    effects = copy(effects);
  }

  private static Map<String, List<PortMap>> copy(Map<String, List<PortMap>> wires) {
    Map<String, List<PortMap>> copy = new LinkedHashMap<>();
    wires.forEach(
        (port, sources) -> copy.put(port, Collections.unmodifiableList(new ArrayList<>(sources))));
    return Collections.unmodifiableMap(copy);
  }

  @Override
  public ConfigSpec<?> configSpec() {
    return type.configSpec();
  }

  @Override
  public ModuleSpecs withConfig(Object other) {
    return new ModuleSpecs(name, type, inputs, other, outputs, effects);
  }
}
