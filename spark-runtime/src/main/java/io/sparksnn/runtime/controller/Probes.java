package io.sparksnn.runtime.controller;

import io.sparksnn.runtime.module.PortDeclaration;
import io.sparksnn.runtime.payload.Payload;
import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.state.VariableDeclaration;
import io.sparksnn.runtime.text.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds what is to be looked at within a controller, before the build, too. */
final class Probes {
  private Probes() {}

  /** An output, a property or a variable, in this order. */
  static Probe find(Controller<?> controller, String path) {
    return within(controller, "", path);
  }

  /** The same, or the only output of a module that carries spikes. */
  static Probe findSpikes(Controller<?> controller, String path) {
    boolean isOutput = Ports.find(controller.outputPorts(), path) != null;
    Place place = isOutput ? null : place(controller, path);
    if (place == null) {
      return within(controller, "", path);
    }
    Node node = place.node();
    List<String> carriers =
        node.specs.type().outputs().stream()
            .filter(port -> port.type().payloadClass() == SpikeArray.class)
            .map(PortDeclaration::name)
            .toList();
    if (carriers.size() == 1) {
      return ofModule(place.holder(), node, path, carriers.get(0));
    }
    throw new IllegalArgumentException(
        "%s, module '%s', has %s; name an output that carries spikes"
            .formatted(
                place.holder().label(),
                node.specs.name(),
                carriers.isEmpty()
                    ? "no output of spikes"
                    : "several outputs of spikes, " + String.join(", ", carriers)));
  }

  /** A module and the controller it is in. */
  private record Place(Controller<?> holder, Node node) {}

  /** The module that a whole path names; null if it names none. */
  private static @Nullable Place place(Controller<?> controller, String path) {
    int dot = path.indexOf('.');
    String head = dot < 0 ? path : path.substring(0, dot);
    if (controller.graph().module(head) == null) {
      return null;
    }
    Node node = controller.node(head);
    if (dot < 0) {
      return new Place(controller, node);
    }
    return node.module instanceof Controller<?> holder
        ? place(holder, path.substring(dot + 1))
        : null;
  }

  private static Probe within(Controller<?> controller, String outer, String rest) {
    int dot = rest.indexOf('.');
    String head = dot < 0 ? rest : rest.substring(0, dot);
    if (dot >= 0 && controller.graph().module(head) != null) {
      Node node = controller.node(head);
      String inner = rest.substring(dot + 1);
      return node.module instanceof Controller<?> holder
          ? within(holder, outer + head + ".", inner)
          : ofModule(controller, node, outer + head, inner);
    }
    if (declares(controller.variables(), head)) {
      return Probe.ofVariable(outer, controller, rest);
    }
    if (dot >= 0) {
      throw new IllegalArgumentException(
          "%s has no module '%s'; %s"
              .formatted(
                  controller.label(), head, Names.suggest(head, controller.graph().names())));
    }
    return own(controller, outer, rest);
  }

  /** An output or a property of a controller itself. */
  private static Probe own(Controller<?> controller, String outer, String either) {
    String name = Ports.nameOf(controller.outputPorts(), either);
    for (Graph.Export out : controller.graph().exports()) {
      if (out.name().equals(name)) {
        PortMap wire = new PortMap(out.module().name(), out.port(), out.isProperty());
        Node node = controller.node(out.module().name());
        return port(outer + name, node, out.declaration(), Controller.present(node, wire));
      }
    }
    Map<String, Payload> properties = controller.own();
    Payload property = properties.get(either);
    if (property != null) {
      Source source = new Source.Slot(new @Nullable Payload[] {property}, 0);
      return Probe.ofPort(outer + either, "", controller, source, property.getClass());
    }
    if (controller.graph().module(either) != null) {
      throw new IllegalArgumentException(
          "%s: '%s' is a module; go on with a dot and one of its outputs, properties or variables"
              .formatted(controller.label(), either));
    }
    List<String> known = new ArrayList<>();
    controller.outputPorts().forEach(port -> known.add(port.name()));
    known.addAll(properties.keySet());
    throw new IllegalArgumentException(
        "%s has no output or property '%s'; %s"
            .formatted(controller.label(), either, Names.suggest(either, known)));
  }

  /** An output, a property or a variable of a module that is no controller. */
  private static Probe ofModule(Controller<?> holder, Node node, String owner, String either) {
    List<PortDeclaration> outputs = node.specs.type().outputs();
    List<PortDeclaration> properties = node.specs.type().properties();
    List<String> known = new ArrayList<>();
    for (List<PortDeclaration> ports : List.of(outputs, properties)) {
      PortDeclaration port = Ports.find(ports, Ports.nameOf(ports, either));
      if (port != null) {
        PortMap wire = new PortMap(node.specs.name(), port.name(), !outputs.contains(port));
        return port(owner + "." + port.name(), node, port, Controller.present(node, wire));
      }
      ports.forEach(one -> known.add(one.name()));
    }
    int dot = either.indexOf('.');
    // What a helper or a module within has is known once the module is built.
    if (dot >= 0 || declares(node.specs.type().variables(), either)) {
      return Probe.ofVariable(owner + ".", node.module, either);
    }
    node.specs.type().variables().forEach(variable -> known.add(variable.name()));
    throw new IllegalArgumentException(
        "%s, module '%s', has no output, property or variable '%s'; %s"
            .formatted(
                holder.label(),
                node.specs.name(),
                either,
                Names.suggest(either, known.stream().distinct().toList())));
  }

  private static Probe port(String path, Node node, PortDeclaration port, Source source) {
    String units =
        node.specs.type().variables().stream()
            .filter(variable -> variable.name().equals(port.name()))
            .map(VariableDeclaration::units)
            .findFirst()
            .orElse("");
    return Probe.ofPort(path, units, node.module, source, port.type().payloadClass());
  }

  private static boolean declares(List<VariableDeclaration> variables, String name) {
    return !name.isBlank()
        && variables.stream().anyMatch(one -> one.name().equals(Names.normalize(name)));
  }
}
