package io.sparksnn.runtime.controller;

import io.sparksnn.runtime.module.PortDeclaration;
import io.sparksnn.runtime.payload.Payload;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws the modules and wires of a controller as a Mermaid flow chart. */
final class Mermaid {
  private final Controller<?> controller;
  private final StringBuilder chart = new StringBuilder("flowchart LR");

  private Mermaid(Controller<?> controller) {
    this.controller = controller;
  }

  static String draw(Controller<?> controller) {
    Mermaid mermaid = new Mermaid(controller);
    mermaid.nodes();
    controller.nodes().forEach(mermaid::wires);
    mermaid.results();
    return mermaid.chart.toString();
  }

  private void nodes() {
    List<PortDeclaration> inputs = controller.inputPorts();
    for (int i = 0; i < inputs.size(); i++) {
      String shape =
          controller.isBuilt()
              ? controller.inputSpecs().asList().get(i).toString()
              : inputs.get(i).toString();
      line("in%d([\"%s\"])".formatted(i, escape(shape)));
    }
    for (int i = 0; i < controller.nodes().size(); i++) {
      ModuleSpecs specs = controller.nodes().get(i).specs;
      line(
          "m%d[\"%s<br/>%s\"]"
              .formatted(i, escape(specs.name()), escape(specs.type().simpleName())));
    }
    List<PortDeclaration> outputs = controller.outputPorts();
    for (int i = 0; i < outputs.size(); i++) {
      line("out%d([\"%s\"])".formatted(i, escape(outputs.get(i).name())));
    }
    if (controller.nodes().stream().anyMatch(node -> readsSelf(node.specs))) {
      line("self{{\"%s\"}}".formatted(escape(controller.name())));
    }
  }

  private static boolean readsSelf(ModuleSpecs specs) {
    return specs.inputs().values().stream()
        .flatMap(List::stream)
        .anyMatch(source -> source.origin().equals(PortMap.SELF));
  }

  private void wires(Node node) {
    String at = id(node.specs.name());
    node.specs
        .inputs()
        .forEach((port, sources) -> sources.forEach(source -> arrow("-->", source, at, port)));
    node.specs
        .effects()
        .forEach(
            (property, sources) -> sources.forEach(source -> arrow("-.->", source, at, property)));
  }

  private void arrow(String arrow, PortMap source, String to, String port) {
    String from = source.port().equals(port) ? port : source.port() + " → " + port;
    line("%s %s|\"%s\"| %s".formatted(from(source), arrow, escape(from + look(source)), to));
  }

  private void results() {
    for (Graph.Export out : controller.graph().exports()) {
      PortMap source = new PortMap(out.module().name(), out.port(), out.isProperty());
      line(
          "%s -->|\"%s\"| out%d"
              .formatted(
                  id(out.module().name()),
                  escape(out.port() + look(source)),
                  Ports.indexOf(controller.outputPorts(), out.name())));
    }
  }

  /** Kind and shape of what a module gives, once it is built. */
  private String look(PortMap source) {
    if (controller.graph().module(source.origin()) == null || !controller.isBuilt()) {
      return "";
    }
    @Nullable Payload payload = Controller.present(controller.node(source.origin()), source).get();
    return payload == null ? "" : " " + payload.spec();
  }

  private String from(PortMap source) {
    if (source.origin().equals(PortMap.CALL)) {
      return "in" + Ports.indexOf(controller.inputPorts(), source.port());
    }
    return source.origin().equals(PortMap.SELF) ? "self" : id(source.origin());
  }

  private String id(String module) {
    return "m" + controller.graph().indexOf(module);
  }

  private void line(String line) {
    chart.append("\n  ").append(line);
  }

  /** Names may hold what Mermaid reads as its own; entities it shows as they are. */
  private static String escape(String text) {
    StringBuilder safe = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ("\"#&<>`\\|;".indexOf(c) >= 0 || c < ' ') {
        safe.append('#').append((int) c).append(';');
      } else {
        safe.append(c);
      }
    }
    return safe.toString();
  }
}
