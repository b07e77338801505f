package io.sparksnn.runtime.controller;

import io.sparksnn.runtime.config.ConfigSpec;
import io.sparksnn.runtime.config.Violation;
import io.sparksnn.runtime.module.ModuleType;
import io.sparksnn.runtime.module.SparkModule;
import java.util.ArrayList;
import java.util.List;

/** Makes the modules of a controller. */
final class Nodes {
  private Nodes() {}

  /**
   * A node for each module.
   *
   * @param controller what the controller is called in messages
   * @param modules the modules
   * @throws WiringException with every fault of their configurations and of their own wiring
   */
  static List<Node> of(String controller, List<ModuleSpecs> modules) {
    List<String> faults = new ArrayList<>();
    List<Node> nodes = new ArrayList<>();
    for (ModuleSpecs specs : modules) {
      List<Violation> violations = violations(specs.configSpec(), specs.config());
      violations.forEach(fault -> faults.add("module '" + specs.name() + "': " + fault));
      if (violations.isEmpty()) {
        try {
          nodes.add(new Node(specs, create(specs.type(), specs)));
        } catch (WiringException inner) {
          inner.faults().forEach(fault -> faults.add("in module '" + specs.name() + "': " + fault));
        }
      }
    }
    WiringException.throwIfAny(controller, faults);
    return List.copyOf(nodes);
  }

  private static <C> List<Violation> violations(ConfigSpec<C> spec, Object config) {
    return spec.validate(spec.configClass().cast(config));
  }

  private static <C> SparkModule<?> create(ModuleType<?, C> type, ModuleSpecs specs) {
    return type.create(type.configSpec().configClass().cast(specs.config()), specs.name());
  }
}
