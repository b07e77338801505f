package io.sparksnn.runtime.controller;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Modules are there, and each has a name of its own. */
final class NameRules {
  private NameRules() {}

  static void check(Graph graph, List<String> faults) {
    if (graph.modules().isEmpty()) {
      faults.add("there are no modules; give it at least one");
    }
    Set<String> seen = new HashSet<>();
    for (ModuleSpecs specs : graph.modules()) {
      String name = specs.name();
      if (name.isBlank()) {
        faults.add("a module of type " + specs.type().name() + " has no name");
      } else if (name.equals(PortMap.CALL) || name.equals(PortMap.SELF)) {
        faults.add("module '" + name + "': the name stands for the controller; give it another");
      } else if (name.contains(".")) {
        faults.add("module '" + name + "': a name has no dot, which separates names in paths");
      } else if (!seen.add(name)) {
        faults.add("two modules are called '" + name + "'; give one of them another name");
      }
    }
  }
}
