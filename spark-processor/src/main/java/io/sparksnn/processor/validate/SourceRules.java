package io.sparksnn.processor.validate;

import io.sparksnn.processor.model.ControllerModel;
import io.sparksnn.processor.model.ControllerModel.Found;
import io.sparksnn.processor.model.PortModel;
import io.sparksnn.processor.model.SourceModel;
import io.sparksnn.processor.model.WiredNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A source that is written is there. */
final class SourceRules {
  private final Reporter reporter;
  private final ControllerModel controller;
  private final Predicate<WiredNode> isSound;

  /**
   * Rules for the sources of a controller.
   *
   * @param isSound whether a node's module is in order; of one that is not nothing is known
   */
  SourceRules(Reporter reporter, ControllerModel controller, Predicate<WiredNode> isSound) {
    this.reporter = reporter;
    this.controller = controller;
    this.isSound = isSound;
  }

  /** What a source is; if it is nothing, that has been reported, here or where it is declared. */
  Optional<Found> check(SourceModel source) {
    if (!source.isFormed()) {
      reporter.error(source.site(), Message.SOURCE_FORM, source.text(), controller.kind().noun());
      return Optional.empty();
    }
    boolean own =
        source.origin().equals(SourceModel.IN) || source.origin().equals(SourceModel.SELF);
    if (own && controller.node(source.origin()).isPresent()) {
      // A node has taken that name, which has been reported.
      return controller.find(source);
    }
    if (source.origin().equals(SourceModel.IN)) {
      return input(source);
    }
    if (source.origin().equals(SourceModel.SELF)) {
      return found(source, "the " + noun() + " has no property", controller.own());
    }
    Optional<WiredNode> node = controller.node(source.origin());
    if (node.isEmpty()) {
      unknownNode(source);
      return Optional.empty();
    }
    return isSound.test(node.get()) ? port(node.get(), source) : Optional.empty();
  }

  private Optional<Found> input(SourceModel source) {
    return controller.in().isFit()
        ? found(source, "the " + noun() + " has no input", controller.inputs())
        : Optional.empty();
  }

  /** An output or a property of a node: what an effect hands on, as well. */
  Optional<Found> port(WiredNode node, SourceModel source) {
    return found(source, node.typeName() + " has no output or property", node.gives());
  }

  /** Reports a node that is not there. */
  void unknownNode(SourceModel source) {
    List<String> names = new ArrayList<>(controller.nodes().stream().map(WiredNode::name).toList());
    names.add(SourceModel.IN);
    if (!controller.own().isEmpty()) {
      names.add(SourceModel.SELF);
    }
    reporter.error(
        source.site(),
        Message.SOURCE_NODE,
        source.origin(),
        Suggestions.among(source.origin(), names));
  }

  private Optional<Found> found(SourceModel source, String fault, List<PortModel> ports) {
    Optional<Found> found = controller.find(source);
    if (found.isEmpty()) {
      reporter.error(
          source.site(),
          Message.SOURCE_PORT,
          fault,
          source.port(),
          Suggestions.among(source.port(), ports.stream().map(PortModel::name).toList()));
    }
    return found;
  }

  private String noun() {
    return controller.kind().noun();
  }
}
