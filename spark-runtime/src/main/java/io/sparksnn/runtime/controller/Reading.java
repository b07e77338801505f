package io.sparksnn.runtime.controller;

import io.sparksnn.runtime.module.PortDeclaration;
import io.sparksnn.runtime.payload.Payload;
import io.sparksnn.runtime.text.Names;
import java.util.List;

/** Finds what a user names within a controller. */
final class Reading {
  private Reading() {}

  /** What a port of a module carries, which may be a module of a controller among the modules. */
  static Payload within(Controller<?> controller, PortMap port) {
    int dot = port.origin().indexOf('.');
    if (dot < 0) {
      return controller.read(port);
    }
    String outer = port.origin().substring(0, dot);
    String inner = port.origin().substring(dot + 1);
    Node node = node(controller, new PortMap(outer, port.port(), port.isProperty()));
    if (node.module instanceof Controller<?> holder) {
      return within(holder, new PortMap(inner, port.port(), port.isProperty()));
    }
    throw new IllegalArgumentException(
        "%s, module '%s', is no neuron or brain, so it has no module '%s'"
            .formatted(controller.label(), outer, inner));
  }

  /** A property of a module or of the controller itself, copied. */
  static Payload property(Controller<?> controller, PortMap port) {
    if (port.origin().equals(PortMap.SELF)) {
      Payload own = controller.own().get(port.port());
      if (own == null) {
        throw new IllegalArgumentException(
            "%s has no property '%s'; %s"
                .formatted(
                    controller.label(),
                    port.port(),
                    Names.suggest(port.port(), controller.own().keySet())));
      }
      return own.copy();
    }
    Node node = node(controller, port);
    int index = indexOf(controller, port, node.specs.type().properties());
    return node.module.lend(index).copy();
  }

  /** The module that a port is of. */
  static Node node(Controller<?> controller, PortMap port) {
    if (controller.graph().module(port.origin()) == null) {
      throw new IllegalArgumentException(
          "%s has no module '%s'; %s"
              .formatted(
                  controller.label(),
                  port.origin(),
                  Names.suggest(port.origin(), controller.graph().names())));
    }
    return controller.node(port.origin());
  }

  static int indexOf(Controller<?> controller, PortMap port, List<PortDeclaration> ports) {
    int index = Ports.indexOf(ports, port.port());
    if (index < 0) {
      throw new IllegalArgumentException(
          "%s, module '%s', has no such %s: '%s'; %s"
              .formatted(
                  controller.label(),
                  port.origin(),
                  port.isProperty() ? "property" : "output",
                  port.port(),
                  Ports.suggest(port.port(), ports)));
    }
    return index;
  }
}
