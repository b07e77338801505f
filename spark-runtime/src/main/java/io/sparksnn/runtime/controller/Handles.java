package io.sparksnn.runtime.controller;

import io.sparksnn.runtime.module.PortDeclaration;
import java.util.List;

/** Ports that users name. */
final class Handles {
  private Handles() {}

  /**
   * The position of a port.
   *
   * @throws IllegalArgumentException if there is none of that name, with the nearest one
   */
  static int indexOf(String owner, String noun, List<PortDeclaration> ports, String name) {
    int index = Ports.indexOf(ports, name);
    if (index < 0) {
      throw new IllegalArgumentException(
          "%s has no %s '%s'; %s".formatted(owner, noun, name, Ports.suggest(name, ports)));
    }
    return index;
  }

  /**
   * Refuses another class than that of a port's payload.
   *
   * @throws IllegalArgumentException naming both
   */
  static void requireClass(String owner, PortDeclaration port, Class<?> payloadClass) {
    if (port.type().payloadClass() != payloadClass) {
      throw new IllegalArgumentException(
          "%s, %s '%s': carries %s, not %s"
              .formatted(
                  owner,
                  port.role() == PortDeclaration.Role.OUTPUT ? "output" : "input",
                  port.name(),
                  port.type(),
                  payloadClass.getSimpleName()));
    }
  }
}
