package io.sparksnn.runtime.controller;

import io.sparksnn.runtime.module.PortDeclaration;
import java.util.List;
import java.util.Map;

/** An input that is declared is read, and by ports that take its kind of payload. */
final class UnreadRules {
  private UnreadRules() {}

  static void check(Input<?> input, List<ModuleSpecs> modules, List<String> faults) {
    boolean read = false;
    for (ModuleSpecs specs : modules) {
      for (Map.Entry<String, List<PortMap>> wire : specs.inputs().entrySet()) {
        if (!wire.getValue().contains(input.source())) {
          continue;
        }
        read = true;
        PortDeclaration port = Ports.find(specs.type().inputs(), wire.getKey());
        if (port != null && port.type().payloadClass() != input.payloadClass()) {
          faults.add(
              "input '%s': declared as %s, and module '%s', input '%s', takes %s"
                  .formatted(
                      input.name(),
                      input.payloadClass().getSimpleName(),
                      specs.name(),
                      port.name(),
                      port.type()));
        }
      }
    }
    if (!read) {
      faults.add("input '" + input.name() + "': no module reads it; wire it, or leave it out");
    }
  }
}
