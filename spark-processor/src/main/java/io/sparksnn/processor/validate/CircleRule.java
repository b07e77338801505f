package io.sparksnn.processor.validate;

import io.sparksnn.processor.model.ControllerKind;
import io.sparksnn.processor.model.ControllerModel;
import io.sparksnn.processor.model.SourceModel;
import io.sparksnn.processor.model.WireModel;
import io.sparksnn.processor.model.WiredNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * No node waits for itself: in a neuron to run, in a brain to be built, where a node that promises
 * its outputs is not waited for.
 */
final class CircleRule {
  private final Reporter reporter;
  private final Set<String> done = new HashSet<>();

  CircleRule(Reporter reporter) {
    this.reporter = reporter;
  }

  /** A wire that is waited for. */
  private record Hop(WiredNode reader, WireModel wire, SourceModel source) {
    @Override
    public String toString() {
      return reader.name() + "." + wire.port() + " ← " + source.text();
    }
  }

  /** Reports each circle once, at the wire that closes it. */
  void check(ControllerModel controller) {
    controller.nodes().forEach(node -> follow(controller, node, new ArrayList<>()));
  }

  private void follow(ControllerModel controller, WiredNode node, List<Hop> path) {
    if (done.contains(node.name())) {
      return;
    }
    for (WireModel wire : node.wires()) {
      for (SourceModel source : wire.sources()) {
        WiredNode next = controller.node(source.origin()).orElse(null);
        if (next == null || isOwn(source) || isPromised(controller, next, source)) {
          continue;
        }
        path.add(new Hop(node, wire, source));
        int start = start(path, next);
        if (start < 0) {
          follow(controller, next, path);
        } else {
          String hops =
              path.subList(start, path.size()).stream()
                  .map(Hop::toString)
                  .collect(Collectors.joining(", "));
          Message message =
              controller.kind() == ControllerKind.NEURON
                  ? Message.WIRE_CIRCLE
                  : Message.WIRE_CONTRACT;
          reporter.error(source.site(), message, hops);
        }
        path.remove(path.size() - 1);
      }
    }
    done.add(node.name());
  }

  /** A node that has taken the word for the controller has been reported. */
  private static boolean isOwn(SourceModel source) {
    return source.origin().equals(SourceModel.IN) || source.origin().equals(SourceModel.SELF);
  }

  private static boolean isPromised(
      ControllerModel controller, WiredNode node, SourceModel source) {
    return controller.kind() == ControllerKind.BRAIN
        && node.promises()
        && node.outputs().stream().anyMatch(output -> output.name().equals(source.port()));
  }

  private static int start(List<Hop> path, WiredNode node) {
    for (int i = 0; i < path.size(); i++) {
      if (path.get(i).reader().name().equals(node.name())) {
        return i;
      }
    }
    return -1;
  }
}
