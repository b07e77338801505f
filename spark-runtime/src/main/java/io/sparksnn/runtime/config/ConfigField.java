package io.sparksnn.runtime.config;

import java.util.List;
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

  /** Makes the list of checks the field's own. */
  public ConfigField {
    checks = List.copyOf(checks);
  }

  /** A required field without unit, documentation or checks. */
  public static ConfigField of(String name, String javaName, Class<?> type) {
    return new ConfigField(name, javaName, type, type, "", "", false, null, List.of(), null);
  }

  /** The same, as a list of elements of a type. */
  public ConfigField withElements(Class<?> elements) {
    return new ConfigField(
        name, javaName, type, elements, units, doc, optional, defaultText, checks, nested);
  }

  /** The same with a unit. */
  public ConfigField withUnits(String units) {
    return new ConfigField(
        name, javaName, type, elementType, units, doc, optional, defaultText, checks, nested);
  }

  /** The same with a documentation. */
  public ConfigField withDoc(String doc) {
    return new ConfigField(
        name, javaName, type, elementType, units, doc, optional, defaultText, checks, nested);
  }

  /** The same with a default. */
  public ConfigField withDefault(String text) {
    return new ConfigField(
        name, javaName, type, elementType, units, doc, optional, text, checks, nested);
  }

  /** The same, which may be null. */
  public ConfigField orNull() {
    return new ConfigField(
        name, javaName, type, elementType, units, doc, true, defaultText, checks, nested);
  }

  /** The same with these checks. */
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

  /** The same, as a configuration of this kind. */
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

  /** Whether the builder asks for a value. */
  public boolean isRequired() {
    return defaultText == null && !optional && nested == null;
  }

  private String typeName() {
    return type == elementType
        ? type.getSimpleName()
        : type.getSimpleName() + "<" + elementType.getSimpleName() + ">";
  }

  /** One line: name, type, unit, default, rules and meaning. */
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
    checks.forEach(check -> line.append(", ").append(check.rule()));
    return doc.isEmpty() ? line.toString() : line.append(" – ").append(doc).toString();
  }
}
