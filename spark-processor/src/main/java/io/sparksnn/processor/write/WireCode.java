package io.sparksnn.processor.write;

import com.palantir.javapoet.CodeBlock;
import io.sparksnn.processor.model.ControllerModel;
import io.sparksnn.processor.model.ControllerModel.Found;
import io.sparksnn.processor.model.EffectModel;
import io.sparksnn.processor.model.ExportModel;
import io.sparksnn.processor.model.SourceModel;
import io.sparksnn.processor.model.WireModel;
import io.sparksnn.processor.model.WiredNode;
import java.util.Objects;

/** Writes the wires of a node, all of which have passed the rules. */
final class WireCode {
  private final ControllerModel controller;
  private final WiredNode node;

  WireCode(ControllerModel controller, WiredNode node) {
    this.controller = controller;
    this.node = node;
  }

  void addTo(CodeBlock.Builder code) {
    for (WireModel wire : node.wires()) {
      String port = node.input(wire.port()).orElseThrow().fileName();
      CodeBlock sources =
          wire.sources().stream().map(this::source).collect(CodeBlock.joining(",$W"));
      code.add("\n.wire($S,$W$L)", port, sources);
    }
    for (WiredNode other : controller.nodes()) {
      for (EffectModel effect : other.effects()) {
        if (effect.property().origin().equals(node.name())) {
          String property = node.property(effect.property().port()).orElseThrow().port().fileName();
          code.add("\n.effect($S, $L)", property, source(effect.from()));
        }
      }
    }
    for (ExportModel output : controller.outputs()) {
      SourceModel from = Objects.requireNonNull(output.from());
      if (from.origin().equals(node.name())) {
        String port = controller.find(from).orElseThrow().port().fileName();
        code.add("\n.output($S, $S)", output.port().fileName(), port);
      }
    }
  }

  private CodeBlock source(SourceModel source) {
    Found found = controller.find(source).orElseThrow();
    String port = found.port().fileName();
    WiredNode origin = found.node();
    if (origin == null) {
      return CodeBlock.of(
          "$T.$L($S)", RuntimeNames.PORT_MAP, found.isProperty() ? "own" : "input", port);
    }
    return CodeBlock.of(
        "$T.$L($S, $S)",
        RuntimeNames.PORT_MAP,
        found.isProperty() ? "property" : "output",
        origin.node().fileName(),
        port);
  }
}
