package io.sparksnn.processor.validate;

import io.sparksnn.processor.model.ControllerModel;
import io.sparksnn.processor.model.ControllerModel.Found;
import io.sparksnn.processor.model.EffectModel;
import io.sparksnn.processor.model.ExportModel;
import io.sparksnn.processor.model.PortModel;
import io.sparksnn.processor.model.SourceModel;
import io.sparksnn.processor.model.WireModel;
import io.sparksnn.processor.model.WiredNode;
import io.sparksnn.processor.model.WiredNode.Property;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** The rules of the wires of a controller whose nodes are in order. */
public final class WireRules {
  private final Reporter reporter;
  private final SourceRules sources;
  private final Types types;

  /** Rules that report to a reporter. */
  public WireRules(Reporter reporter, Types types) {
    this.reporter = reporter;
    this.sources = new SourceRules(reporter);
    this.types = types;
  }

  /** Reports all faults of the wires; whether there are none. */
  public boolean check(ControllerModel controller) {
    int errorsBefore = reporter.errors();
    controller.nodes().forEach(node -> wires(controller, node));
    controller.nodes().forEach(node -> missing(node));
    Set<String> set = new HashSet<>();
    controller
        .nodes()
        .forEach(node -> node.effects().forEach(effect -> effect(controller, effect, set)));
    controller.outputs().forEach(output -> output(controller, output));
    new ReachRules(reporter).check(controller);
    if (reporter.errors() == errorsBefore) {
      // What waits for what is known once every source is.
      new CircleRule(reporter).check(controller);
    }
    return reporter.errors() == errorsBefore;
  }

  private void wires(ControllerModel controller, WiredNode node) {
    Set<String> wired = new HashSet<>();
    for (WireModel wire : node.wires()) {
      Optional<PortModel> port = node.input(wire.port());
      if (port.isEmpty()) {
        reporter.error(
            wire.portSite(),
            Message.WIRE_PORT,
            node.typeName(),
            wire.port(),
            Suggestions.among(wire.port(), node.inputs().stream().map(PortModel::name).toList()));
      } else if (!wired.add(wire.port())) {
        reporter.error(wire.portSite(), Message.WIRE_TWICE, wire.port());
      }
      for (SourceModel source : wire.sources()) {
        Optional<Found> found = sources.check(controller, source);
        if (found.isPresent() && port.isPresent()) {
          fits(controller, wire, source, found.get(), node.typeName(), port.get());
        }
      }
      if (wire.sources().isEmpty()) {
        reporter.error(wire.portSite(), Message.WIRE_EMPTY, wire.port());
      }
    }
  }

  private void fits(
      ControllerModel controller,
      WireModel wire,
      SourceModel source,
      Found found,
      String reader,
      PortModel port) {
    payload(source, found.port().type(), reader + "'s '" + port.name() + "'", port.type());
    boolean absent = found.port().optional() && controller.inputs().contains(found.port());
    if (absent && (!port.optional() || wire.sources().size() > 1)) {
      reporter.error(
          source.site(),
          Message.WIRE_OPTIONAL,
          source.port(),
          controller.kind().noun(),
          port.name(),
          reader);
    }
  }

  private void payload(SourceModel source, TypeMirror given, String reader, TypeMirror taken) {
    if (!types.isSameType(types.erasure(given), types.erasure(taken))) {
      reporter.error(
          source.site(),
          Message.WIRE_PAYLOAD,
          source.text(),
          TypeText.simple(given),
          reader,
          TypeText.simple(taken));
    }
  }

  private void missing(WiredNode node) {
    for (PortModel input : node.inputs()) {
      boolean wired = node.wires().stream().anyMatch(wire -> wire.port().equals(input.name()));
      if (!wired && !input.optional()) {
        reporter.error(
            node.node().site(),
            Message.WIRE_MISSING,
            input.name(),
            node.typeName(),
            TypeText.simple(input.type()),
            input.name());
      }
    }
  }

  private void effect(ControllerModel controller, EffectModel effect, Set<String> set) {
    Optional<Found> from = sources.check(controller, effect.from());
    SourceModel target = effect.property();
    if (!target.isFormed()) {
      reporter.error(target.site(), Message.EFFECT_FORM, target.text());
      return;
    }
    Optional<WiredNode> node = controller.node(target.origin());
    if (node.isEmpty()) {
      sources.check(controller, target);
      return;
    }
    Optional<Property> property = node.get().property(target.port());
    if (property.isEmpty() || !property.get().writable()) {
      reporter.error(
          target.site(),
          Message.EFFECT_PROPERTY,
          node.get().typeName(),
          target.port(),
          Suggestions.among(
              target.port(),
              node.get().properties().stream()
                  .filter(Property::writable)
                  .map(writable -> writable.port().name())
                  .toList()));
    } else if (!set.add(target.text())) {
      reporter.error(target.site(), Message.EFFECT_TWICE, target.text());
    } else if (from.isPresent()) {
      payload(
          effect.from(),
          from.get().port().type(),
          node.get().typeName() + "'s property '" + target.port() + "'",
          property.get().port().type());
    }
  }

  private void output(ControllerModel controller, ExportModel output) {
    SourceModel from = output.from();
    PortModel port = output.port();
    if (from == null) {
      reporter.error(port.site(), Message.OUTPUT_FROM, controller.kind().noun());
      return;
    }
    Optional<Found> found = sources.check(controller, from);
    if (found.isPresent() && found.get().node() == null) {
      reporter.error(from.site(), Message.OUTPUT_NODE, controller.kind().noun(), from.text());
    } else if (found.isPresent()) {
      payload(from, found.get().port().type(), "the output '" + port.name() + "'", port.type());
    }
  }
}
