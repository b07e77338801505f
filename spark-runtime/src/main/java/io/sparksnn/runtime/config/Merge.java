package io.sparksnn.runtime.config;

import io.sparksnn.runtime.text.Names;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Changes to a configuration by name, with the meaning they have in the reference: {@code a__b}
 * addresses field {@code b} of the configuration in field {@code a}; {@code _s_x} sets {@code x}
 * here and wherever it occurs within, and wins over what is given otherwise.
 */
final class Merge {
  private static final String DELIMITER = "__";
  private static final String SHARED = "_s_";

  private final List<Violation> faults = new ArrayList<>();
  private final Set<String> unusedShared = new LinkedHashSet<>();

  private Merge() {}

  static <C> C apply(ConfigSpec<C> spec, ConfigBuilder<C> start, Map<String, ?> changes) {
    Merge merge = new Merge();
    Map<String, Object> shared = new LinkedHashMap<>();
    Map<String, Object> own = new LinkedHashMap<>();
    changes.forEach((name, value) -> {
      if (name.startsWith(SHARED)) {
        shared.put(name.substring(SHARED.length()), value);
      } else {
        own.put(name, value);
      }
    });
    merge.unusedShared.addAll(shared.keySet());
    Draft<C> draft = new Draft<>(spec, merge.level(spec, start.values(), own, shared, ""));
    for (String name : merge.unusedShared) {
      merge.faults.add(
          new Violation(SHARED + name, String.valueOf(shared.get(name)), "names no field"));
    }
    merge.addRulesBroken(spec, draft);
    if (!merge.faults.isEmpty()) {
      throw new ConfigException(spec.label(), merge.faults);
    }
    return draft.build();
  }

  /** Adds what is wrong with the values, but for fields that were given a value that misfits. */
  private void addRulesBroken(ConfigSpec<?> spec, Draft<?> draft) {
    Set<String> reported = new HashSet<>();
    faults.forEach(fault -> reported.add(fault.path()));
    for (Violation violation : spec.violations(draft.values())) {
      if (reported.add(violation.path())) {
        faults.add(violation);
      }
    }
  }

  /** Changes the values of one level and of those within. */
  private @Nullable Object[] level(
      ConfigSpec<?> spec,
      @Nullable Object[] values,
      Map<String, ?> changes,
      Map<String, Object> shared,
      String path) {
    Map<String, Map<String, Object>> inner = new LinkedHashMap<>();
    for (Map.Entry<String, ?> change : changes.entrySet()) {
      String name = change.getKey();
      int delimiter = name.indexOf(DELIMITER, 1);
      if (delimiter < 0) {
        set(spec, values, name, change.getValue(), path);
      } else {
        inner
            .computeIfAbsent(name.substring(0, delimiter), field -> new LinkedHashMap<>())
            .put(name.substring(delimiter + DELIMITER.length()), change.getValue());
      }
    }
    shared.forEach((name, value) -> {
      if (indexOf(spec, name) >= 0) {
        unusedShared.remove(name);
        set(spec, values, name, value, path);
      }
    });
    for (int i = 0; i < values.length; i++) {
      ConfigField field = spec.fields().get(i);
      Map<String, Object> below = inner.remove(field.name());
      values[i] =
          within(field, values[i], below == null ? Map.of() : below, shared, path + field.name());
    }
    inner.keySet().forEach(name -> unknown(spec, path, name, "…"));
    return values;
  }

  /** What a field holds, with the changes to what is within it. */
  private @Nullable Object within(
      ConfigField field,
      @Nullable Object value,
      Map<String, Object> changes,
      Map<String, Object> shared,
      String path) {
    if (value instanceof Initializer initializer && initializer.spec() != null) {
      return whole(initializer.spec(), initializer, changes, shared, path + ".");
    }
    ConfigSpec<?> nested = field.nested();
    if (nested != null && value instanceof ConfigBuilder<?> builder) {
      return new Draft<>(nested, level(nested, builder.values(), changes, shared, path + "."));
    }
    if (nested != null && value != null) {
      return whole(nested, value, changes, shared, path + ".");
    }
    changes.forEach((name, given) ->
        faults.add(
            new Violation(
                path + "." + name, String.valueOf(given), "is within a field without fields")));
    return value;
  }

  /** A complete configuration with changes; as it was, if they do not fit. */
  private Object whole(
      ConfigSpec<?> spec,
      Object config,
      Map<String, Object> changes,
      Map<String, Object> shared,
      String path) {
    int faultsBefore = faults.size();
    @Nullable Object[] values = level(spec, spec.valuesOfAny(config), changes, shared, path);
    return faults.size() == faultsBefore ? spec.create(values) : config;
  }

  private void set(
      ConfigSpec<?> spec,
      @Nullable Object[] values,
      String name,
      @Nullable Object given,
      String path) {
    int index = indexOf(spec, name);
    if (index < 0) {
      unknown(spec, path, name, String.valueOf(given));
      return;
    }
    ConfigField field = spec.fields().get(index);
    if (given == null && field.optional()) {
      values[index] = null;
      return;
    }
    Object converted = Conversion.convert(field, given);
    if (converted == null) {
      String kind = given == null ? "null" : given.getClass().getSimpleName() + " " + given;
      faults.add(new Violation(path + name, kind, "must be " + Conversion.expected(field)));
    } else {
      values[index] = converted;
    }
  }

  private void unknown(ConfigSpec<?> spec, String path, String name, String value) {
    List<String> names = spec.fields().stream().map(ConfigField::name).toList();
    faults.add(new Violation(path + name, value, "is no field; " + Names.suggest(name, names)));
  }

  private static int indexOf(ConfigSpec<?> spec, String name) {
    List<ConfigField> fields = spec.fields();
    for (int i = 0; i < fields.size(); i++) {
      if (fields.get(i).name().equals(name)) {
        return i;
      }
    }
    return -1;
  }
}
