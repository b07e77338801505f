package io.sparksnn.processor.model;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The fields that occur both in a configuration or its parts and in configurations within: what can
 * be set everywhere at once.
 */
public final class SharedFields {
  private final Function<FieldModel, ConfigModel> reader;

  /** Reads the configuration that is the type of a field by a function. */
  public SharedFields(Function<FieldModel, ConfigModel> reader) {
    this.reader = reader;
  }

  /** The fields that occur within a configuration, of one type wherever they do, by name. */
  public Collection<FieldModel> of(ConfigModel config) {
    Map<String, FieldModel> found = new TreeMap<>();
    Set<String> ambiguous = new HashSet<>();
    for (FieldModel field : config.fields()) {
      if (field.kind() == FieldKind.CONFIG) {
        collect(reader.apply(field), found, ambiguous);
      }
    }
    for (FieldModel own : config.fields()) {
      FieldModel within = found.get(own.name());
      if (within != null && !sameType(own, within)) {
        ambiguous.add(own.name());
      }
    }
    found.keySet().removeAll(ambiguous);
    return found.values();
  }

  /** The configuration in a field. */
  public ConfigModel within(FieldModel field) {
    return reader.apply(field);
  }

  private void collect(ConfigModel config, Map<String, FieldModel> found, Set<String> ambiguous) {
    for (FieldModel field : config.fields()) {
      if (field.kind() == FieldKind.CONFIG) {
        ambiguous.add(field.name());
        collect(reader.apply(field), found, ambiguous);
      } else {
        FieldModel first = found.putIfAbsent(field.name(), field);
        if (first != null && !sameType(first, field)) {
          ambiguous.add(field.name());
        }
      }
    }
  }

  private static boolean sameType(FieldModel left, FieldModel right) {
    return left.type().toString().equals(right.type().toString());
  }
}
