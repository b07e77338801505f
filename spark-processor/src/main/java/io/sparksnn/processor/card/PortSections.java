package io.sparksnn.processor.card;

import io.sparksnn.processor.model.PortModel;
import io.sparksnn.processor.model.PropertyModel;
import io.sparksnn.processor.validate.TypeText;
import java.util.List;
import java.util.stream.Stream;

/** What comes in, what goes out, and what can be read and set between steps. */
final class PortSections {
  private PortSections() {}

  static void inputs(Card card, List<PortModel> inputs) {
    card.section(
        "Inputs",
        List.of("port", "payload", "needed", "meaning"),
        inputs.stream().map(port -> row(port, port.optional() ? "optional" : "yes")).toList());
  }

  static void outputs(Card card, List<PortModel> outputs) {
    card.section(
        "Outputs",
        List.of("port", "payload", "", "meaning"),
        outputs.stream().map(port -> row(port, "")).toList());
  }

  /** Adds the properties that a class declares, and those that all of its kind have. */
  static void properties(Card card, List<PropertyModel> declared, List<PortModel> common) {
    card.section(
        "Properties",
        List.of("property", "payload", "access", "meaning"),
        Stream.concat(
                declared.stream()
                    .map(
                        property -> row(property.port(), property.writable() ? "get, set" : "get")),
                common.stream().map(port -> row(port, "get")))
            .toList());
  }

  private static List<String> row(PortModel port, String third) {
    return List.of(
        Markdown.code(port.name()),
        Markdown.code(TypeText.simple(port.type())),
        third,
        Markdown.text(port.doc()));
  }
}
