package io.sparksnn.processor.validate;

import io.sparksnn.processor.model.EffectModel;
import io.sparksnn.processor.model.ExportModel;
import io.sparksnn.processor.model.NeuronModel;
import io.sparksnn.processor.model.NeuronModel.Found;
import io.sparksnn.processor.model.PortModel;
import io.sparksnn.processor.model.PropertyModel;
import io.sparksnn.processor.model.SourceModel;
import io.sparksnn.processor.model.WireModel;
import io.sparksnn.processor.model.WiredNode;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** The rules of the wires of a neuron whose nodes are in order. */
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
  public boolean check(NeuronModel neuron) {
    int errorsBefore = reporter.errors();
    neuron.nodes().forEach(node -> wires(neuron, node));
    neuron.nodes().forEach(node -> missing(node));
    Set<String> set = new HashSet<>();
    neuron.nodes().forEach(node -> node.effects().forEach(effect -> effect(neuron, effect, set)));
    neuron.outputs().forEach(output -> output(neuron, output));
    new ReachRules(reporter).check(neuron);
    if (reporter.errors() == errorsBefore) {
      // What waits for what is known once every source is.
      new CircleRule(reporter).check(neuron);
    }
    return reporter.errors() == errorsBefore;
  }

  private void wires(NeuronModel neuron, WiredNode node) {
    Set<String> wired = new HashSet<>();
    for (WireModel wire : node.wires()) {
      Optional<PortModel> port = node.input(wire.port());
      if (port.isEmpty()) {
        reporter.error(
            wire.portSite(),
            Message.WIRE_PORT,
            node.typeName(),
            wire.port(),
            Suggestions.among(
                wire.port(), node.inputs().stream().map(PortModel::name).toList()));
      } else if (!wired.add(wire.port())) {
        reporter.error(wire.portSite(), Message.WIRE_TWICE, wire.port());
      }
      for (SourceModel source : wire.sources()) {
        Optional<Found> found = sources.check(neuron, source);
        if (found.isPresent() && port.isPresent()) {
          fits(neuron, wire, source, found.get(), node.typeName(), port.get());
        }
      }
      if (wire.sources().isEmpty()) {
        reporter.error(wire.portSite(), Message.WIRE_EMPTY, wire.port());
      }
    }
  }

  private void fits(
      NeuronModel neuron,
      WireModel wire,
      SourceModel source,
      Found found,
      String reader,
      PortModel port) {
    payload(source, found.port().type(), reader + "'s '" + port.name() + "'", port.type());
    boolean absent = found.port().optional() && neuron.inputs().contains(found.port());
    if (absent && (!port.optional() || wire.sources().size() > 1)) {
      reporter.error(source.site(), Message.WIRE_OPTIONAL, source.port(), port.name(), reader);
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

  private void effect(NeuronModel neuron, EffectModel effect, Set<String> set) {
    Optional<Found> from = sources.check(neuron, effect.from());
    SourceModel target = effect.property();
    if (!target.isFormed()) {
      reporter.error(target.site(), Message.EFFECT_FORM, target.text());
      return;
    }
    Optional<WiredNode> node = neuron.node(target.origin());
    if (node.isEmpty()) {
      sources.check(neuron, target);
      return;
    }
    Optional<PropertyModel> property = node.get().property(target.port());
    if (property.isEmpty() || !property.get().writable()) {
      reporter.error(
          target.site(),
          Message.EFFECT_PROPERTY,
          node.get().typeName(),
          target.port(),
          Suggestions.among(
              target.port(),
              node.get().properties().stream()
                  .filter(PropertyModel::writable)
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

  private void output(NeuronModel neuron, ExportModel output) {
    SourceModel from = output.from();
    PortModel port = output.port();
    if (from == null) {
      reporter.error(port.site(), Message.OUTPUT_FROM);
      return;
    }
    Optional<Found> found = sources.check(neuron, from);
    if (found.isPresent() && found.get().node() == null) {
      reporter.error(from.site(), Message.OUTPUT_NODE, from.text());
    } else if (found.isPresent()) {
      payload(from, found.get().port().type(), "the output '" + port.name() + "'", port.type());
    }
  }
}
