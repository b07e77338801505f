package io.sparksnn.processor.validate;

import io.sparksnn.processor.model.ControllerModel;
import io.sparksnn.processor.model.ControllerModel.Found;
import io.sparksnn.processor.model.ExportModel;
import io.sparksnn.processor.model.PortModel;
import io.sparksnn.processor.model.SourceModel;
import io.sparksnn.processor.model.WireModel;
import io.sparksnn.processor.model.WiredNode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * The rules of the wires of a controller. Of nodes that are not in order, and of ports that are
 * not, nothing is known; that is reported where they are declared, and here no echo.
 */
public final class WireRules {
  private static final String PAYLOADS = "io.sparksnn.runtime.payload.";

  /** Payloads of which several can be laid one after the other. */
  private static final Set<String> JOINED =
      Set.of(
          PAYLOADS + "SpikeArray",
          PAYLOADS + "CurrentArray",
          PAYLOADS + "PotentialArray",
          PAYLOADS + "FloatArray",
          PAYLOADS + "IntegerArray",
          PAYLOADS + "IntegerMask",
          PAYLOADS + "BooleanMask");

  private final Reporter reporter;
  private final PayloadRule payloads;
  private final Types types;

  /** Rules that report to a reporter. */
  public WireRules(Reporter reporter, Types types) {
    this.reporter = reporter;
    this.types = types;
    payloads = new PayloadRule(reporter, types);
  }

  /**
   * Reports all faults of the wires; whether there are none.
   *
   * @param isSound whether a node's module is in order
   */
  public boolean check(ControllerModel controller, Predicate<WiredNode> isSound) {
    if (controller.nodes().isEmpty()) {
      return true; // reported as a whole
    }
    int errorsBefore = reporter.errors();
    SourceRules sources = new SourceRules(reporter, controller, isSound);
    ReachRules reach = new ReachRules(reporter, types);
    for (WiredNode node : controller.nodes()) {
      boolean known = isSound.test(node);
      for (WireModel wire : node.wires()) {
        wire(controller, known ? node : null, wire, sources, reach);
      }
      if (known) {
        ambiguous(node);
        once(node);
        missing(node, reach);
      }
    }
    if (controller.outputs().isEmpty()) {
      reach.openForAnything();
    }
    new EffectRules(reporter, controller, sources, payloads).check(isSound);
    controller.outputs().forEach(output -> output(controller, output, sources, reach));
    reach.check(controller);
    if (reporter.errors() == errorsBefore && controller.nodes().stream().allMatch(isSound)) {
      // What waits for what is known once every source is.
      new CircleRule(reporter).check(controller);
    }
    return reporter.errors() == errorsBefore;
  }

  private void wire(
      ControllerModel controller,
      @Nullable WiredNode node,
      WireModel wire,
      SourceRules sources,
      ReachRules reach) {
    Optional<PortModel> port = node == null ? Optional.empty() : node.input(wire.port());
    if (node != null && port.isEmpty()) {
      reporter.error(
          wire.portSite(),
          Message.WIRE_PORT,
          node.typeName(),
          wire.port(),
          Suggestions.among(wire.port(), node.inputs().stream().map(PortModel::name).toList()));
    }
    for (SourceModel source : wire.sources()) {
      Optional<Found> found = sources.check(source);
      if (found.isEmpty()) {
        port.map(PortModel::type).ifPresentOrElse(reach::open, reach::openForAnything);
      } else if (node != null && port.isPresent()) {
        fits(controller, wire, source, found.get(), node.typeName(), port.get());
      }
    }
    if (wire.sources().isEmpty()) {
      reporter.error(wire.portSite(), Message.WIRE_EMPTY, wire.port());
      port.map(PortModel::type).ifPresentOrElse(reach::open, reach::openForAnything);
    } else if (wire.sources().size() > 1 && port.isPresent() && !joins(port.get())) {
      reporter.error(
          wire.portSite(),
          Message.WIRE_JOIN,
          wire.port(),
          wire.sources().size(),
          TypeText.simple(port.get().type()));
    }
  }

  private static boolean joins(PortModel port) {
    return JOINED.contains(TypeText.full(port.type()));
  }

  private void ambiguous(WiredNode node) {
    for (PortModel output : node.outputs()) {
      if (node.isAmbiguous(output.name())) {
        reporter.error(node.node().site(), Message.CONTROLLER_PORT, node.typeName(), output.name());
      }
    }
  }

  private void once(WiredNode node) {
    Set<String> wired = new HashSet<>();
    for (WireModel wire : node.wires()) {
      if (node.input(wire.port()).isPresent() && !wired.add(wire.port())) {
        reporter.error(wire.portSite(), Message.WIRE_TWICE, wire.port());
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
    payloads.check(source, found.port(), reader + "'s '" + port.name() + "'", port);
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

  private void missing(WiredNode node, ReachRules reach) {
    for (PortModel input : node.inputs()) {
      List<WireModel> wires =
          node.wires().stream().filter(wire -> wire.port().equals(input.name())).toList();
      if (wires.isEmpty() && !input.optional()) {
        reach.open(input.type());
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

  private void output(
      ControllerModel controller, ExportModel output, SourceRules sources, ReachRules reach) {
    SourceModel from = output.from();
    PortModel port = output.port();
    if (from == null) {
      reporter.error(port.site(), Message.OUTPUT_FROM, controller.kind().noun());
      reach.open(port.type());
      return;
    }
    Optional<Found> found = sources.check(from);
    if (found.isEmpty()) {
      reach.open(port.type());
    } else if (found.get().node() == null) {
      reporter.error(from.site(), Message.OUTPUT_NODE, controller.kind().noun(), from.text());
      reach.open(port.type());
    } else {
      payloads.check(from, found.get().port(), "the output '" + port.name() + "'", port);
    }
  }
}
