package io.sparksnn.processor.card;

import io.sparksnn.processor.model.VariableModel;
import io.sparksnn.processor.validate.TypeText;
import java.util.List;

/** What a module keeps between steps. */
final class StateSection {
  private StateSection() {}

  static void variables(Card card, List<VariableModel> variables) {
    if (variables.isEmpty()) {
      return;
    }
    card.heading("State");
    card.paragraph("All of it is kept in checkpoints.");
    card.table(
        List.of("variable", "type", "shape", "unit", "meaning"),
        variables.stream()
            .map(variable ->
                List.of(
                    Markdown.code(variable.name()),
                    Markdown.code(TypeText.simple(variable.field().asType())),
                    Markdown.text(variable.shape()),
                    Markdown.text(variable.units()),
                    Markdown.text(variable.doc())))
            .toList());
  }
}
