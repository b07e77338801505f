package io.sparksnn.processor.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Which configurations are there without an author's say: all that they need has a default. */
public final class DefaultConfigs {
  private final Function<FieldModel, ConfigModel> within;

  /** Reads the configuration that is the type of a field by a function. */
  public DefaultConfigs(Function<FieldModel, ConfigModel> within) {
    this.within = within;
  }

  /** Whether a configuration has a default. */
  public boolean has(ConfigModel config) {
    return config.fields().stream().noneMatch(FieldModel::isRequired)
        && config.fields().stream().allMatch(field -> within(field, names(config.fields())));
  }

  /** What is required within is that of the field of the same name and type around it. */
  private boolean within(FieldModel field, Set<String> around) {
    if (field.kind() != FieldKind.CONFIG) {
      return true;
    }
    List<FieldModel> inner = within.apply(field).fields();
    Set<String> both = new HashSet<>(around);
    both.addAll(names(inner));
    return inner.stream()
        .allMatch(one -> (!one.isRequired() || around.contains(key(one))) && within(one, both));
  }

  private static Set<String> names(List<FieldModel> fields) {
    Set<String> names = new HashSet<>();
    fields.forEach(field -> names.add(key(field)));
    return names;
  }

  private static String key(FieldModel field) {
    return field.type() + " " + field.name();
  }
}
