package io.sparksnn.processor.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.type.DeclaredType;

/** Understands the text of a default. */
public final class Defaults {
  private Defaults() {}

  /** A text that is no value of the field's type; what it is, and what to write instead. */
  public static final class Misfit extends Exception {
    private static final long serialVersionUID = 1L;

    private final String found;
    private final String expected;

    Misfit(String found, String expected) {
      super(found);
      this.found = found;
      this.expected = expected;
    }

    /** What the text is. */
    public String found() {
      return found;
    }

    /** What to write instead. */
    public String expected() {
      return expected;
    }
  }

  /** The default of a field that has one and has passed the rules. */
  public static DefaultValue of(FieldModel field) {
    try {
      return parse(field);
    } catch (Misfit impossible) {
      throw new IllegalStateException(field.name() + " has passed the rules", impossible);
    }
  }

  /**
   * The default of a field that has one.
   *
   * @throws Misfit if the text is no value of the field's type
   */
  public static DefaultValue parse(FieldModel field) throws Misfit {
    String verbatim = Objects.requireNonNull(field.defaultText(), field::name);
    String text = verbatim.strip();
    return switch (field.kind()) {
      case LONG ->
          text.equals("random")
              ? new DefaultValue.Random()
              : new DefaultValue.Constant(whole(text, Long.MIN_VALUE, Long.MAX_VALUE, "a long"));
      case ENUM -> new DefaultValue.EnumConstant(constant(field, text));
      case SHAPE -> new DefaultValue.Extents(extents(text));
      case FLOAT_LIST, INT_LIST, STRING_LIST -> elements(field.kind(), text);
      default -> new DefaultValue.Constant(scalar(field.kind(), text, verbatim));
    };
  }

  private static Object scalar(FieldKind kind, String text, String verbatim) throws Misfit {
    return switch (kind) {
      case FLOAT, INIT, FLOAT_LIST -> decimal(text);
      case INT, INT_LIST ->
          Math.toIntExact(whole(text, Integer.MIN_VALUE, Integer.MAX_VALUE, "an int"));
      case BOOLEAN -> bool(text);
      default -> verbatim;
    };
  }

  private static Float decimal(String text) throws Misfit {
    try {
      float value = new BigDecimal(text).floatValue();
      if (Float.isInfinite(value)) {
        throw new Misfit("too large for a 32-bit number", "at most 3.4028235e38");
      }
      return value;
    } catch (NumberFormatException notANumber) {
      throw new Misfit("not a finite number", "one such as \"-60\" or \"2.5e-3\"");
    }
  }

  private static Long whole(String text, long min, long max, String type) throws Misfit {
    try {
      long value = new BigDecimal(text).longValueExact();
      if (value < min || value > max) {
        throw new Misfit("too large for " + type, "one from " + min + " to " + max);
      }
      return value;
    } catch (NumberFormatException notANumber) {
      throw new Misfit("not a whole number", "one such as \"8\"");
    } catch (ArithmeticException inexact) {
      throw new Misfit("not a whole number that fits " + type, "one such as \"8\"");
    }
  }

  private static Boolean bool(String text) throws Misfit {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new Misfit("neither true nor false", "\"true\" or \"false\"");
    };
  }

  private static String constant(FieldModel field, String text) throws Misfit {
    List<String> constants =
        ((DeclaredType) field.type())
            .asElement().getEnclosedElements().stream()
                .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
                .map(Element::getSimpleName)
                .map(Object::toString)
                .toList();
    for (String constant : constants) {
      if (constant.equalsIgnoreCase(text)) {
        return constant;
      }
    }
    throw new Misfit("no constant of the enum", "one of " + String.join(", ", constants));
  }

  private static List<Integer> extents(String text) throws Misfit {
    try {
      List<Integer> extents = parts(text).map(Integer::valueOf).toList();
      if (extents.stream().allMatch(extent -> extent >= 1)) {
        return extents;
      }
    } catch (NumberFormatException notANumber) {
      // falls through to the one message for all that is no shape
    }
    throw new Misfit("no shape", "extents of at least 1 such as \"8\" or \"2, 3\"");
  }

  private static DefaultValue elements(FieldKind kind, String text) throws Misfit {
    List<Object> elements = new java.util.ArrayList<>();
    for (String part : parts(text).toList()) {
      elements.add(scalar(kind, part, part));
    }
    return new DefaultValue.Elements(List.copyOf(elements));
  }

  private static Stream<String> parts(String text) {
    return text.isEmpty() ? Stream.empty() : Stream.of(text.split(",", -1)).map(String::strip);
  }

  /** The numbers in a default, for the numeric checks; none where it holds no numbers. */
  public static List<Number> numbers(DefaultValue value) {
    Stream<Object> values =
        value instanceof DefaultValue.Constant constant
            ? Stream.of(constant.value())
            : value instanceof DefaultValue.Elements list
                ? list.elements().stream()
                : Stream.empty();
    return values
        .filter(Number.class::isInstance)
        .map(Number.class::cast)
        .collect(Collectors.toList());
  }
}
