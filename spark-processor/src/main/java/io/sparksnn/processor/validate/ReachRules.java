package io.sparksnn.processor.validate;

import io.sparksnn.processor.model.ControllerModel;
import io.sparksnn.processor.model.EffectModel;
import io.sparksnn.processor.model.ExportModel;
import io.sparksnn.processor.model.PortModel;
import io.sparksnn.processor.model.SourceModel;
import io.sparksnn.processor.model.WireModel;
import io.sparksnn.processor.model.WiredNode;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/** Nothing is there in vain: inputs are read, and what nodes give is used. */
final class ReachRules {
  private final Reporter reporter;

  ReachRules(Reporter reporter) {
    this.reporter = reporter;
  }

  void check(ControllerModel controller) {
    Set<String> inputs = new HashSet<>();
    Set<String> nodes = new HashSet<>();
    for (WiredNode node : controller.nodes()) {
      for (WireModel wire : node.wires()) {
        for (SourceModel source : wire.sources()) {
          if (!source.isFormed()) {
            continue;
          }
          if (source.origin().equals(SourceModel.IN)) {
            inputs.add(source.port());
          } else if (!source.origin().equals(node.name())) {
            nodes.add(source.origin());
          }
        }
      }
      node.effects().stream().map(EffectModel::from).forEach(from -> nodes.add(node.name()));
    }
    controller.outputs().stream()
        .map(ExportModel::from)
        .filter(Objects::nonNull)
        .filter(SourceModel::isFormed)
        .forEach(from -> nodes.add(from.origin()));
    for (WiredNode node : controller.nodes()) {
      if (!nodes.contains(node.name())) {
        reporter.error(node.node().site(), Message.NODE_UNREAD, node.name());
      }
    }
    for (PortModel input : controller.inputs()) {
      if (!inputs.contains(input.name())) {
        reporter.error(input.site(), Message.INPUT_UNREAD, input.name());
      }
    }
  }
}
