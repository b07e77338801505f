package io.sparksnn.runtime.controller;

import io.sparksnn.runtime.module.PortDeclaration;
import java.util.List;
import java.util.Map;

/** Every input of a module is there, has its sources, and can take them. */
final class InputRules {
  private InputRules() {}

  static void check(Graph graph, ModuleSpecs specs, List<String> faults) {
    List<PortDeclaration> inputs = specs.type().inputs();
    for (Map.Entry<String, List<PortMap>> wire : specs.inputs().entrySet()) {
      String reader = "module '" + specs.name() + "', input '" + wire.getKey() + "'";
      PortDeclaration port = Ports.find(inputs, wire.getKey());
      if (port == null) {
        faults.add(
            "%s: %s has no such input; %s"
                .formatted(
                    reader, specs.type().simpleName(), Ports.suggest(wire.getKey(), inputs)));
        continue;
      }
      for (PortMap source : wire.getValue()) {
        SourceRules.check(graph, reader, port.type(), source, faults);
      }
      if (wire.getValue().size() > 1 && !Join.joins(port.type())) {
        faults.add(
            "%s: has %d sources, and payloads of type %s cannot be joined; leave one"
                .formatted(reader, wire.getValue().size(), port.type()));
      }
    }
    for (PortDeclaration port : inputs) {
      if (!port.isOptional() && specs.inputs().getOrDefault(port.name(), List.of()).isEmpty()) {
        faults.add(
            "module '%s', input '%s': needs a source of %s; wire it to an output or property of a"
                    .formatted(specs.name(), port.name(), port.type())
                + " module, or to '__call__' for an input of the controller");
      }
    }
  }
}
