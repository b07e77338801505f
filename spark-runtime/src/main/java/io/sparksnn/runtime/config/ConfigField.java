package io.sparksnn.runtime.config;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one field of a configuration. Immutable; the {@code with…} methods are for
 * generated code and return a changed copy.
 *
 * @param name the name in files, paths and by-name calls: {@code potential_tau}
 * @param javaName the record component: {@code potentialTau}
 * @param type the component's type
 * @param elementType type of the elements where it is a list, else the type itself
 * @param units physical unit, empty for a plain number
 * @param doc what it means
 * @param optional whether it may be null
 * @param defaultText the default as its author wrote it; null where there is none
 * @param checks the rules its values obey
 * @param nested the fields of a field that is itself a configuration, else null
 */
public record ConfigField(
    String name,
    String javaName,
    Class<?> type,
    Class<?> elementType,
    String units,
    String doc,
    boolean optional,
    @Nullable String defaultText,
    List<Check<?>> checks,
    @Nullable ConfigSpec<?> nested) {

  /**
   * Makes the list of checks the field's own.
   *
   * @param name the name in files, paths and by-name calls: {@code potential_tau}
   * @param javaName the record component: {@code potentialTau}
   * @param type the component's type
   * @param units physical unit, empty for a plain number
   * @param doc what it means
   * @param defaultText the default as its author wrote it; null where the field is required or is
   *     itself a configuration
   * @param checks the rules its values obey
   * @param nested the fields of a field that is itself a configuration, else null
   * @param elementType type of the elements where it is a list, else the type itself
   * @param optional whether it may be null
   */
  public ConfigField {
    checks = List.copyOf(checks);
  }

  /**
   * {@return a required field without unit, documentation or checks}
   *
   * @param name the name in files
   * @param javaName the name in Java
   * @param type the component's type
   */
  public static ConfigField of(String name, String javaName, Class<?> type) {
    return new ConfigField(name, javaName, type, type, "", "", false, null, List.of(), null);
  }

  /**
   * The same, as a list of elements of a type.
   *
   * @param elements type of the elements
   * @return a changed copy
   */
  public ConfigField withElements(Class<?> elements) {
    return new ConfigField(
        name, javaName, type, elements, units, doc, optional, defaultText, checks, nested);
  }

  /**
   * {@return the same with a unit}
   *
   * @param units physical unit, empty for a plain number
   */
  public ConfigField withUnits(String units) {
    return new ConfigField(
        name, javaName, type, elementType, units, doc, optional, defaultText, checks, nested);
  }

  /**
   * {@return the same with a documentation}
   *
   * @param doc meaning, in a sentence
   */
  public ConfigField withDoc(String doc) {
    return new ConfigField(
        name, javaName, type, elementType, units, doc, optional, defaultText, checks, nested);
  }

  /**
   * {@return the same with a default}
   *
   * @param text the default as text
   */
  public ConfigField withDefault(String text) {
    return new ConfigField(
        name, javaName, type, elementType, units, doc, optional, text, checks, nested);
  }

  /**
   * The same, which may be null.
   *
   * @return a changed copy
   */
  public ConfigField orNull() {
    return new ConfigField(
        name, javaName, type, elementType, units, doc, true, defaultText, checks, nested);
  }

  /**
   * {@return the same with these checks}
   *
   * @param rules what every value must obey
   */
  public ConfigField withChecks(Check<?>... rules) {
    return new ConfigField(
        name,
        javaName,
        type,
        elementType,
        units,
        doc,
        optional,
        defaultText,
        List.of(rules),
        nested);
  }

  /**
   * {@return the same, as a configuration of this kind}
   *
   * @param spec the specification of that kind
   */
  public ConfigField withNested(ConfigSpec<?> spec) {
    return new ConfigField(
        name, javaName, type, elementType, units, doc, optional, defaultText, checks, spec);
  }

  /** Whether it is the seed of the random key, which is drawn unless it is given. */
  boolean isSeed() {
    return name.equals("seed") && type == long.class;
  }

  /** The fields of what this field holds: a configuration, or an initializer; else null. */
  @Nullable ConfigSpec<?> specOf(@Nullable Object value) {
    return value instanceof Initializer initializer ? initializer.spec() : nested;
  }

  /** {@return whether the builder asks for a value} */
  public boolean isRequired() {
    return defaultText == null && !optional && nested == null;
  }

  /**
   * {@return the values to choose from, where there are few: the constants of an enum, of which the
   * checks may leave some; else none}
   */
  @SuppressWarnings("unchecked") // the processor has compared the check's type with the field's
  public List<Object> options() {
    Object[] constants = type.getEnumConstants();
    return constants == null
        ? List.of()
        : Stream.of(constants)
            .filter(constant ->
                checks.stream().allMatch(check -> ((Check<Object>) check).accepts(constant)))
            .toList();
  }

  /** {@return whether the field takes initializers, beside numbers and arrays} */
  public boolean takesInitializers() {
    return type == Init.class;
  }

  /** {@return the type as Java has it, without packages: {@code List<Float>}} */
  public String typeName() {
    return type == elementType
        ? type.getSimpleName()
        : type.getSimpleName() + "<" + elementType.getSimpleName() + ">";
  }

  /** One line: name, type, unit, default, options or rules, and meaning. */
  @Override
  public String toString() {
    StringBuilder line = new StringBuilder(name).append(": ").append(typeName());
    if (!units.isEmpty()) {
      line.append(" [").append(units).append(']');
    }
    if (isRequired()) {
      line.append(", required");
    } else if (defaultText != null) {
      line.append(" = ").append(defaultText);
    }
    line.append(optional ? ", optional" : "");
    if (!options().isEmpty()) {
      line.append(", one of ").append(options());
    } else {
      checks.forEach(check -> line.append(", ").append(check.rule()));
    }
    return doc.isEmpty() ? line.toString() : line.append(" – ").append(doc).toString();
  }
}
