package io.sparksnn.processor.validate;

import io.sparksnn.processor.model.Enclosing;
import io.sparksnn.processor.model.Names;
import io.sparksnn.processor.model.PortModel;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** The rules of ports. */
final class PortRules {
  private final Reporter reporter;
  private final Visibility visibility;

  PortRules(Reporter reporter, Visibility visibility) {
    this.reporter = reporter;
    this.visibility = visibility;
  }

  void inputs(TypeElement module, List<PortModel> inputs) {
    for (int i = 0; i < inputs.size(); i++) {
      PortModel input = inputs.get(i);
      if (!input.isPayload()) {
        reporter.error(input.site(), Message.INPUT_PAYLOAD, input.type());
      } else if (input.name().equals("arg" + i)) {
        Element owner = Enclosing.of(Enclosing.of(input.site().element()));
        reporter.error(input.site(), Message.INPUT_NAME, owner.getSimpleName());
      } else {
        sound(module, input);
      }
    }
    once("input", inputs);
  }

  void outputs(TypeElement module, List<PortModel> outputs) {
    for (PortModel output : outputs) {
      if (!output.isPayload()) {
        reporter.error(output.site(), Message.OUTPUT_PAYLOAD, output.type());
      } else {
        sound(module, output);
      }
    }
    once("output", outputs);
  }

  /** Checks a port that carries a payload. */
  void sound(TypeElement module, PortModel port) {
    visibility.check(port.type(), module, port.site());
    if (!SourceVersion.isIdentifier(port.name())) {
      reporter.error(port.site(), Message.PORT_NAME, port.name(), port.javaName());
    }
  }

  /** Two ports share a name if they do so in files. */
  void once(String role, List<PortModel> ports) {
    Set<String> seen = new HashSet<>();
    for (PortModel port : ports) {
      if (!seen.add(Names.snakeCase(port.name()))) {
        reporter.error(port.site(), Message.PORT_TWICE, role, port.name());
      }
    }
  }
}
