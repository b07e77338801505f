package io.sparksnn.processor.validate;

import io.sparksnn.processor.model.ControllerModel;
import io.sparksnn.processor.model.ExportModel;
import io.sparksnn.processor.model.PortModel;
import io.sparksnn.processor.model.SourceModel;
import io.sparksnn.processor.model.WireModel;
import io.sparksnn.processor.model.WiredNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/**
 * Nothing is there in vain: inputs are read, and what nodes give is used. Where a source is missing
 * or misspelt, what it could have been is not called unread: that would be the same mistake again.
 */
final class ReachRules {
  private final Reporter reporter;
  private final Types types;
  private final List<TypeMirror> open = new ArrayList<>();
  private boolean openForAnything;

  ReachRules(Reporter reporter, Types types) {
    this.reporter = reporter;
    this.types = types;
  }

  /** There is a place that waits for a payload of this type. */
  void open(TypeMirror type) {
    open.add(type);
  }

  /** There is a place that waits for who knows what. */
  void openForAnything() {
    openForAnything = true;
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
          }
          if (!source.origin().equals(node.name())) {
            nodes.add(source.origin());
          }
        }
      }
      if (!node.effects().isEmpty()) {
        nodes.add(node.name());
      }
    }
    controller.outputs().stream()
        .map(ExportModel::from)
        .filter(Objects::nonNull)
        .filter(SourceModel::isFormed)
        .forEach(from -> nodes.add(from.origin()));
    for (WiredNode node : controller.nodes()) {
      if (!nodes.contains(node.name()) && !isAwaited(node.gives())) {
        reporter.error(node.node().site(), Message.NODE_UNREAD, node.name());
      }
    }
    for (PortModel input : controller.inputs()) {
      if (!inputs.contains(input.name()) && !isAwaited(List.of(input))) {
        reporter.error(input.site(), Message.INPUT_UNREAD, input.name());
      }
    }
  }

  private boolean isAwaited(List<PortModel> ports) {
    return openForAnything
        || ports.stream()
            .anyMatch(port -> open.stream().anyMatch(type -> isSame(type, port.type())));
  }

  private boolean isSame(TypeMirror one, TypeMirror other) {
    return types.isSameType(types.erasure(one), types.erasure(other));
  }
}
