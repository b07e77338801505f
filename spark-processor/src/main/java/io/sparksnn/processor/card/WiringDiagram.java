package io.sparksnn.processor.card;

import io.sparksnn.processor.model.ControllerModel;
import io.sparksnn.processor.model.EffectModel;
import io.sparksnn.processor.model.ExportModel;
import io.sparksnn.processor.model.PortModel;
import io.sparksnn.processor.model.SourceModel;
import io.sparksnn.processor.model.WireModel;
import io.sparksnn.processor.model.WiredNode;
import java.util.List;

/** Nodes and wires as a flowchart of Mermaid. */
final class WiringDiagram {
  private final ControllerModel controller;
  private final StringBuilder lines = new StringBuilder("```mermaid\nflowchart LR\n");

  private WiringDiagram(ControllerModel controller) {
    this.controller = controller;
  }

  /** The diagram of a controller that has passed the rules. */
  static String of(ControllerModel controller) {
    return new WiringDiagram(controller).draw();
  }

  private String draw() {
    controller.inputs().forEach(port -> line(id(SourceModel.IN, port) + round(port.name())));
    controller.own().stream()
        .filter(this::isRead)
        .forEach(port -> line(id(SourceModel.SELF, port) + round(port.name())));
    for (WiredNode node : controller.nodes()) {
      line(id(node) + "[\"" + node.name() + "<br>" + node.typeName() + "\"]");
    }
    controller.outputs().forEach(output -> line(outputId(output) + round(output.port().name())));
    for (WiredNode node : controller.nodes()) {
      for (WireModel wire : node.wires()) {
        for (SourceModel from : wire.sources()) {
          line(id(from) + " -->" + label(from.port(), wire.port()) + " " + id(node));
        }
      }
    }
    for (ExportModel output : controller.outputs()) {
      SourceModel from = output.from();
      if (from != null) {
        line(id(from) + " -->" + label(from.port(), output.port().name()) + " " + outputId(output));
      }
    }
    for (WiredNode node : controller.nodes()) {
      for (EffectModel effect : node.effects()) {
        SourceModel property = effect.property();
        line(
            id(node) + " -.->" + label(effect.from().port(), property.port()) + " " + id(property));
      }
    }
    return lines + "```";
  }

  private void line(String line) {
    lines.append("  ").append(line).append('\n');
  }

  private boolean isRead(PortModel own) {
    return controller.nodes().stream()
        .flatMap(node -> node.wires().stream())
        .flatMap(wire -> wire.sources().stream())
        .anyMatch(from -> from.origin().equals(SourceModel.SELF) && from.port().equals(own.name()));
  }

  private static String round(String name) {
    return "([\"" + name + "\"])";
  }

  /** What is carried, by one name if both ends call it the same. */
  private static String label(String from, String to) {
    return "|\"" + (from.equals(to) ? from : from + " → " + to) + "\"|";
  }

  private String id(SourceModel source) {
    List<PortModel> ports =
        source.origin().equals(SourceModel.IN) ? controller.inputs() : controller.own();
    return controller
        .node(source.origin())
        .map(this::id)
        .orElseGet(() ->
            ports.stream()
                .filter(port -> port.name().equals(source.port()))
                .map(port -> id(source.origin(), port))
                .findFirst()
                .orElseThrow());
  }

  private String id(WiredNode node) {
    return id("node", node.name(), controller.nodes().indexOf(node));
  }

  private String id(String origin, PortModel port) {
    List<PortModel> ports = origin.equals(SourceModel.IN) ? controller.inputs() : controller.own();
    return id(origin, port.name(), ports.indexOf(port));
  }

  private String outputId(ExportModel output) {
    return id("out", output.port().name(), controller.outputs().indexOf(output));
  }

  /** Mermaid takes fewer letters for a name than Java; such a name is told by its place. */
  private static String id(String kind, String name, int index) {
    return kind + "_" + (name.matches("[A-Za-z]\\w*") ? name : Integer.toString(index));
  }
}
