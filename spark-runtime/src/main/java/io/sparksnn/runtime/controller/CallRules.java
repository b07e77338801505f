package io.sparksnn.runtime.controller;

import io.sparksnn.runtime.module.PortDeclaration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** All readers of an input of the controller take the same kind of payload. */
final class CallRules {
  private CallRules() {}

  static void check(Graph graph, List<String> faults) {
    Set<String> read = new LinkedHashSet<>();
    for (ModuleSpecs specs : graph.modules()) {
      specs.inputs().values().forEach(sources -> collect(sources, read));
    }
    for (String input : read) {
      List<Graph.Reader> readers = graph.readers(input);
      for (Graph.Reader reader : readers) {
        Graph.Reader first = readers.get(0);
        if (!reader.type().equals(first.type())) {
          faults.add(
              "input '%s' of the controller: %s reads %s, and %s reads %s; make it two inputs"
                  .formatted(input, name(first), first.type(), name(reader), reader.type()));
        }
      }
    }
    for (ModuleSpecs specs : graph.modules()) {
      specs
          .effects()
          .forEach((property, sources) ->
              sources.stream()
                  .filter(source -> source.origin().equals(PortMap.CALL))
                  .forEach(source -> checkEffect(graph, specs, property, source.port(), faults)));
    }
  }

  private static void checkEffect(
      Graph graph, ModuleSpecs specs, String name, String input, List<String> faults) {
    String target = "module '" + specs.name() + "', effect on '" + name + "': ";
    List<Graph.Reader> readers = graph.readers(input);
    PortDeclaration property = Ports.find(specs.type().properties(), name);
    if (readers.isEmpty()) {
      faults.add(
          target
              + "no module reads an input '"
              + input
              + "' of the controller; wire it from an output");
    } else if (property != null && !readers.get(0).type().equals(property.type())) {
      faults.add(
          "%sinput '%s' of the controller carries %s, and %s is expected"
              .formatted(target, input, readers.get(0).type(), property.type()));
    }
  }

  private static void collect(List<PortMap> sources, Set<String> read) {
    for (PortMap source : sources) {
      if (source.origin().equals(PortMap.CALL)) {
        read.add(source.port());
      }
    }
  }

  private static String name(Graph.Reader reader) {
    return reader.module().name() + "." + reader.port().name();
  }
}
