package io.sparksnn.processor.validate;

import io.sparksnn.processor.model.NeuronModel;
import io.sparksnn.processor.model.SourceModel;
import io.sparksnn.processor.model.WireModel;
import io.sparksnn.processor.model.WiredNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The nodes of a neuron run one after the other, so that none may wait for itself. */
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
  void check(NeuronModel neuron) {
    neuron.nodes().forEach(node -> follow(neuron, node, new ArrayList<>()));
  }

  private void follow(NeuronModel neuron, WiredNode node, List<Hop> path) {
    if (done.contains(node.name())) {
      return;
    }
    for (WireModel wire : node.wires()) {
      for (SourceModel source : wire.sources()) {
        WiredNode next = neuron.node(source.origin()).orElse(null);
        if (next == null) {
          continue;
        }
        path.add(new Hop(node, wire, source));
        int start = start(path, next);
        if (start < 0) {
          follow(neuron, next, path);
        } else {
          String hops =
              path.subList(start, path.size()).stream()
                  .map(Hop::toString)
                  .collect(Collectors.joining(", "));
          reporter.error(source.site(), Message.WIRE_CIRCLE, hops);
        }
        path.remove(path.size() - 1);
      }
    }
    done.add(node.name());
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
