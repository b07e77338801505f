package io.sparksnn.processor.card;

import io.sparksnn.processor.model.CheckModel;
import io.sparksnn.processor.model.ConfigModel;
import io.sparksnn.processor.model.FieldKind;
import io.sparksnn.processor.model.FieldModel;
import io.sparksnn.processor.validate.TypeText;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.type.DeclaredType;

/** The fields of a configuration, those of embedded parts in their place. */
final class ConfigSection {
  private static final int DIGITS_OF_A_DOUBLE = 17;

  private ConfigSection() {}

  static void fields(Card card, ConfigModel config) {
    if (!config.fields().isEmpty()) {
      card.table(
          List.of("field", "type", "unit", "default", "check", "meaning"),
          config.fields().stream().map(ConfigSection::row).toList());
    }
  }

  private static List<String> row(FieldModel field) {
    return List.of(
        Markdown.code(field.name()),
        type(field),
        Markdown.text(field.units()),
        defaultOf(field),
        field.checks().stream().map(check -> rule(check.rule())).collect(Collectors.joining(", ")),
        Markdown.text(field.doc()));
  }

  private static String type(FieldModel field) {
    String type = Markdown.code(TypeText.simple(field.type()));
    if (field.kind() != FieldKind.ENUM || isNarrowed(field)) {
      return type;
    }
    return ((DeclaredType) field.type())
        .asElement().getEnclosedElements().stream()
            .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
            .map(Element::getSimpleName)
            .map(name -> Markdown.code(name.toString()))
            .collect(Collectors.joining(", ", type + ": ", ""));
  }

  /** Whether a check of the author may leave out constants of an enum. */
  private static boolean isNarrowed(FieldModel field) {
    return field.checks().stream().anyMatch(check -> check.rule() instanceof CheckModel.CheckedBy);
  }

  private static String defaultOf(FieldModel field) {
    if (field.initializer() != null) {
      return Markdown.code(field.initializer().registeredName());
    }
    String text = field.defaultText();
    if (text != null) {
      return Markdown.code(text.isBlank() ? '"' + text + '"' : text.strip());
    }
    if (field.kind() == FieldKind.CONFIG) {
      return "its own";
    }
    return field.optional() ? "none" : "*required*";
  }

  private static String rule(CheckModel.Rule rule) {
    if (rule instanceof CheckModel.CheckedBy by) {
      return Markdown.code(TypeText.simple(by.type()));
    }
    if (rule instanceof CheckModel.Range range) {
      return range(range.min(), range.max());
    }
    return rule instanceof CheckModel.Positive ? "above 0" : "0 or 1";
  }

  private static String range(double min, double max) {
    if (max == Double.POSITIVE_INFINITY) {
      return "at least " + number(min);
    }
    return min == Double.NEGATIVE_INFINITY
        ? "at most " + number(max)
        : number(min) + " to " + number(max);
  }

  /** The shortest text that is the number, which not every JDK prints. */
  private static String number(double number) {
    BigDecimal exact = new BigDecimal(number);
    int digits = 1;
    while (digits < DIGITS_OF_A_DOUBLE
        && exact.round(new MathContext(digits)).doubleValue() != number) {
      digits++;
    }
    BigDecimal shortest = exact.round(new MathContext(digits));
    return Math.abs(shortest.scale()) < DIGITS_OF_A_DOUBLE
        ? shortest.stripTrailingZeros().toPlainString()
        : shortest.stripTrailingZeros().toString();
  }
}
