package io.sparksnn.processor.validate;

import io.sparksnn.processor.model.ControllerModel;
import io.sparksnn.processor.model.ControllerModel.Found;
import io.sparksnn.processor.model.PortModel;
import io.sparksnn.processor.model.SourceModel;
import io.sparksnn.processor.model.WiredNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A source that is written is there. */
final class SourceRules {
  private final Reporter reporter;

  SourceRules(Reporter reporter) {
    this.reporter = reporter;
  }

  /** What a source is; if it is nothing, that has been reported. */
  Optional<Found> check(ControllerModel controller, SourceModel source) {
    if (!source.isFormed()) {
      reporter.error(source.site(), Message.SOURCE_FORM, source.text(), controller.kind().noun());
      return Optional.empty();
    }
    Optional<Found> found = controller.find(source);
    if (found.isPresent()) {
      return found;
    }
    if (source.origin().equals(SourceModel.IN)) {
      unknown(source, "the " + controller.kind().noun() + " has no input", controller.inputs());
    } else if (source.origin().equals(SourceModel.SELF)) {
      unknown(source, "the " + controller.kind().noun() + " has no property", controller.own());
    } else {
      Optional<WiredNode> node = controller.node(source.origin());
      if (node.isPresent()) {
        unknown(source, node.get().typeName() + " has no output or property", node.get().gives());
      } else {
        List<String> names =
            new ArrayList<>(controller.nodes().stream().map(WiredNode::name).toList());
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
    }
    return found;
  }

  private void unknown(SourceModel source, String found, List<PortModel> ports) {
    reporter.error(
        source.site(),
        Message.SOURCE_PORT,
        found,
        source.port(),
        Suggestions.among(source.port(), ports.stream().map(PortModel::name).toList()));
  }
}
