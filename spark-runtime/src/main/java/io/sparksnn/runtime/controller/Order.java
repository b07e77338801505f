package io.sparksnn.runtime.controller;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The order in which modules are built, and in a neuron run: groups, each of which needs only what
 * earlier groups give.
 *
 * <p>The rule is the reference's: a source that is not there yet does not hinder where its module
 * promises its outputs, but a module all of whose sources are mere promises waits once, in case
 * that others can do better. Within a group the order is that of declaration; what a module gets
 * does not depend on it.
 */
final class Order {
  private final Graph graph;
  private final Predicate<String> promises;
  private final Set<String> placed = new LinkedHashSet<>();
  private final Set<String> left;

  private Order(Graph graph, Predicate<String> promises) {
    this.graph = graph;
    this.promises = promises;
    left = new LinkedHashSet<>(graph.names());
  }

  /**
   * The groups of a graph.
   *
   * @param controller what the controller is called in messages
   * @param graph the modules
   * @param promises whether a module's outputs are known before it is built
   * @param remedy what to do about a cycle
   * @throws WiringException if modules wait for each other, listing one such cycle hop by hop
   */
  static List<List<String>> of(
      String controller, Graph graph, Predicate<String> promises, String remedy) {
    Order order = new Order(graph, promises);
    List<List<String>> groups = new ArrayList<>();
    boolean wait = true;
    while (!order.left.isEmpty()) {
      List<String> group = order.next(wait);
      if (!group.isEmpty()) {
        groups.add(group);
        order.placed.addAll(group);
        group.forEach(order.left::remove);
        wait = true;
      } else if (wait) {
        wait = false;
      } else {
        throw new WiringException(
            controller,
            List.of("these modules wait for each other: " + order.cycle() + "; " + remedy));
      }
    }
    return groups;
  }

  private List<String> next(boolean wait) {
    List<String> group = new ArrayList<>();
    for (String name : left) {
      Set<PortMap> sources = sources(name);
      long missing = sources.stream().filter(source -> !isThere(source)).count();
      boolean can = sources.stream().allMatch(source -> isThere(source) || isPromised(source));
      boolean onlyPromises = missing > 0 && missing == sources.size();
      if (can && !(wait && onlyPromises)) {
        group.add(name);
      }
    }
    return group;
  }

  private Set<PortMap> sources(String name) {
    Set<PortMap> sources = new LinkedHashSet<>();
    for (ModuleSpecs specs : graph.modules()) {
      if (specs.name().equals(name)) {
        specs.inputs().values().forEach(sources::addAll);
      }
    }
    return sources;
  }

  private boolean isThere(PortMap source) {
    return graph.module(source.origin()) == null || placed.contains(source.origin());
  }

  private boolean isPromised(PortMap source) {
    return !source.isProperty() && promises.test(source.origin());
  }

  /** Follows missing sources until a module comes again. */
  private String cycle() {
    List<String> path = new ArrayList<>();
    List<String> hops = new ArrayList<>();
    String at = left.iterator().next();
    while (!path.contains(at)) {
      path.add(at);
      String reader = at;
      String[] next = missing(reader);
      hops.add(reader + "." + next[0] + " ← " + next[1] + "." + next[2]);
      at = next[1];
    }
    return String.join(", ", hops.subList(path.indexOf(at), hops.size()));
  }

  /** An input that has no source yet: its name, the module, and the port there. */
  private String[] missing(String name) {
    for (ModuleSpecs specs : graph.modules()) {
      if (!specs.name().equals(name)) {
        continue;
      }
      for (var wire : specs.inputs().entrySet()) {
        for (PortMap source : wire.getValue()) {
          if (!isThere(source) && !isPromised(source)) {
            return new String[] {wire.getKey(), source.origin(), source.port()};
          }
        }
      }
    }
    throw new IllegalStateException("module '" + name + "' has been found to wait");
  }
}
