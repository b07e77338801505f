package io.sparksnn.processor.model;

import java.util.List;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * One field of a configuration, flat through embedded parts.
 *
 * @param name the component's name
 * @param type its type
 * @param kind what that type is to us
 * @param accessors the calls that lead to it from the configuration: {@code [step, dt]}
 * @param units physical unit
 * @param doc meaning
 * @param optional whether it may be null
 * @param defaultText default as written; null if there is none
 * @param defaultSite where the default is written
 * @param initializer default that is an initializer; null if there is none
 * @param checks the rules on its values
 * @param site the component
 */
public record FieldModel(
    String name,
    TypeMirror type,
    FieldKind kind,
    List<String> accessors,
    String units,
    String doc,
    boolean optional,
    @Nullable String defaultText,
    Site defaultSite,
    @Nullable DefaultInitializer initializer,
    List<CheckModel> checks,
    Site site) {

  /** The name in files. */
  public String fileName() {
    return Names.snakeCase(name);
  }

  /** Whether it is the seed that is drawn, or derived, unless it is given. */
  public boolean isSeed() {
    return name.equals("seed") && kind == FieldKind.LONG && "random".equals(defaultText);
  }

  /** Whether the builder must be given a value. */
  public boolean isRequired() {
    return !hasDefault() && !optional && kind != FieldKind.CONFIG;
  }

  /** Whether the author gave a default. */
  public boolean hasDefault() {
    return defaultText != null || initializer != null;
  }

  /** The same with another default, written as text. */
  public FieldModel withDefault(String text, Site where) {
    return new FieldModel(
        name, type, kind, accessors, units, doc, optional, text, where, null, checks, site);
  }

  /** The same with an initializer as its default. */
  public FieldModel withInitializer(DefaultInitializer other) {
    return new FieldModel(
        name,
        type,
        kind,
        accessors,
        units,
        doc,
        optional,
        defaultText,
        defaultSite,
        other,
        checks,
        site);
  }

  /** The same field, seen from a configuration that embeds this one. */
  public FieldModel embeddedAs(String component, Site where) {
    List<String> longer = new java.util.ArrayList<>(List.of(component));
    longer.addAll(accessors);
    return new FieldModel(
        name,
        type,
        kind,
        List.copyOf(longer),
        units,
        doc,
        optional,
        defaultText,
        where,
        initializer == null ? null : initializer.at(where),
        checks,
        where);
  }
}
