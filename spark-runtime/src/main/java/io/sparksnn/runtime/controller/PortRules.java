package io.sparksnn.runtime.controller;

import io.sparksnn.runtime.module.ModuleType;
import io.sparksnn.runtime.module.PortDeclaration;
import java.util.List;

/** The wiring of a configuration gives the ports of the type that it is used for. */
final class PortRules {
  private PortRules() {}

  static void check(
      String noun,
      ModuleType<?, ?> type,
      List<PortDeclaration> declared,
      List<PortDeclaration> wired,
      List<String> faults) {
    for (PortDeclaration port : declared) {
      PortDeclaration found = Ports.find(wired, port.name());
      if (found == null) {
        faults.add(
            "%s '%s': type '%s' has it, but the configuration wires none; %s"
                .formatted(noun, port.name(), type.name(), Ports.suggest(port.name(), wired)));
      } else if (!found.type().equals(port.type())) {
        faults.add(
            "%s '%s': type '%s' has it for %s, and the configuration wires it for %s"
                .formatted(noun, port.name(), type.name(), port.type(), found.type()));
      } else if (port.isOptional() && !found.isOptional()) {
        faults.add(
            "%s '%s': type '%s' can do without it, and the configuration cannot"
                .formatted(noun, port.name(), type.name()));
      }
    }
    for (PortDeclaration port : wired) {
      if (Ports.indexOf(declared, port.name()) < 0) {
        faults.add(
            "%s '%s': the configuration wires it, but type '%s' has none; %s"
                .formatted(noun, port.name(), type.name(), Ports.suggest(port.name(), declared)));
      }
    }
  }
}
