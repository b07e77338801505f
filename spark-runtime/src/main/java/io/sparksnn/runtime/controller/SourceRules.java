package io.sparksnn.runtime.controller;

import io.sparksnn.runtime.module.PortDeclaration;
import io.sparksnn.runtime.payload.PayloadType;
import io.sparksnn.runtime.text.Names;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A source is there and carries what its reader takes. */
final class SourceRules {
  private SourceRules() {}

  /**
   * Checks one source.
   *
   * @param graph the modules
   * @param reader where the payload goes, as messages begin
   * @param wanted what the reader takes
   * @param source where the payload comes from
   * @param faults takes what is wrong
   */
  static void check(
      Graph graph, String reader, PayloadType<?> wanted, PortMap source, List<String> faults) {
    String at = reader + ", source '" + source.origin() + "." + source.port() + "': ";
    if (source.origin().equals(PortMap.CALL)) {
      if (source.isProperty()) {
        faults.add(at + "an input of the controller is no property");
      }
      return;
    }
    PortDeclaration found = find(graph, at, source, faults);
    if (found != null && !found.type().equals(wanted)) {
      faults.add(at + "carries " + found.type() + ", and " + wanted + " is expected");
    }
  }

  private static @Nullable PortDeclaration find(
      Graph graph, String at, PortMap source, List<String> faults) {
    if (source.origin().equals(PortMap.SELF)) {
      return findIn(
          at,
          "the controller",
          List.of(),
          graph.self(),
          new PortMap("", source.port(), true),
          faults);
    }
    ModuleSpecs origin = graph.module(source.origin());
    if (origin == null) {
      List<String> known = new ArrayList<>(graph.names());
      known.add(PortMap.CALL);
      known.add(PortMap.SELF);
      faults.add(
          at
              + "there is no module '"
              + source.origin()
              + "'; "
              + Names.suggest(source.origin(), known));
      return null;
    }
    return findIn(
        at,
        origin.type().simpleName(),
        origin.type().outputs(),
        origin.type().properties(),
        source,
        faults);
  }

  private static @Nullable PortDeclaration findIn(
      String at,
      String owner,
      List<PortDeclaration> outputs,
      List<PortDeclaration> properties,
      PortMap source,
      List<String> faults) {
    List<PortDeclaration> among = source.isProperty() ? properties : outputs;
    PortDeclaration found = Ports.find(among, source.port());
    if (found != null) {
      return found;
    }
    String noun = source.isProperty() ? "property" : "output";
    if (Ports.find(source.isProperty() ? outputs : properties, source.port()) != null) {
      String other = source.isProperty() ? "an output" : "a property";
      faults.add(
          "%sit is %s of %s, not %s; say so in the wire"
              .formatted(at, other, owner, source.isProperty() ? "a property" : "an output"));
    } else {
      faults.add(
          "%s%s has no such %s; %s"
              .formatted(at, owner, noun, Ports.suggest(source.port(), among)));
    }
    return null;
  }
}
