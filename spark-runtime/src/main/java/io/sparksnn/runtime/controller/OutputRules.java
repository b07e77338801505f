package io.sparksnn.runtime.controller;

import io.sparksnn.runtime.module.PortDeclaration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What modules give to the outside is there, and each has a name of its own. */
final class OutputRules {
  private OutputRules() {}

  static void check(ModuleSpecs specs, List<String> faults) {
    List<PortDeclaration> outputs = specs.type().outputs();
    List<PortDeclaration> properties = specs.type().properties();
    for (PortDeclaration output : outputs) {
      if (Ports.find(properties, output.name()) != null) {
        faults.add(
            "module '%s': %s calls both an output and a property '%s', so that a wire could mean"
                    .formatted(specs.name(), specs.type().simpleName(), output.name())
                + " either; rename one");
      }
    }
    specs
        .outputs()
        .forEach((name, port) -> {
          if (Ports.find(outputs, port) == null && Ports.find(properties, port) == null) {
            List<PortDeclaration> all = new ArrayList<>(outputs);
            all.addAll(properties);
            faults.add(
                "output '%s': %s, module '%s', has no output or property '%s'; %s"
                    .formatted(
                        name,
                        specs.type().simpleName(),
                        specs.name(),
                        port,
                        Ports.suggest(port, all)));
          }
        });
  }

  static void checkNames(Graph graph, List<String> faults) {
    Map<String, String> taken = new HashMap<>();
    for (Graph.Export export : graph.exports()) {
      String other = taken.putIfAbsent(export.name(), export.module().name());
      if (other != null) {
        faults.add(
            "output '%s': modules '%s' and '%s' both give it; give one another name"
                .formatted(export.name(), other, export.module().name()));
      }
      if (Ports.find(graph.self(), export.name()) != null) {
        faults.add(
            "output '%s' of module '%s': the controller has a property of that name; give it another"
                .formatted(export.name(), export.module().name()));
      }
    }
  }
}
