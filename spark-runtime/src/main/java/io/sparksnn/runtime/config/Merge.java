package io.sparksnn.runtime.config;

import io.sparksnn.runtime.text.Names;
import java.util.ArrayList;
import java.util.HashMap;
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

  static <C> C apply(ConfigSpec<C> spec, C config, Map<String, ?> changes) {
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
    C merged = merge.level(spec, config, own, shared, "");
    for (String name : merge.unusedShared) {
      merge.faults.add(
          new Violation(SHARED + name, String.valueOf(shared.get(name)), "names no field"));
    }
    if (!merge.faults.isEmpty()) {
      throw new ConfigException(spec.label(), merge.faults);
    }
    return spec.requireValid(merged);
  }

  private <C> C level(
      ConfigSpec<C> spec,
      C config,
      Map<String, ?> changes,
      Map<String, Object> shared,
      String path) {
    @Nullable Object[] values = spec.values(config);
    Map<String, Map<String, Object>> inner = new HashMap<>();
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
    return faults.isEmpty() ? spec.create(values) : config;
  }

  /** What a field holds, with the changes to what is within it. */
  private @Nullable Object within(
      ConfigField field,
      @Nullable Object value,
      Map<String, Object> changes,
      Map<String, Object> shared,
      String path) {
    ConfigSpec<?> spec = field.specOf(value);
    if (spec != null && value != null) {
      return levelOfAny(spec, value, changes, shared, path + ".");
    }
    changes.forEach((name, given) ->
        faults.add(
            new Violation(
                path + "." + name, String.valueOf(given), "is within a field without fields")));
    return value;
  }

  private <C> C levelOfAny(
      ConfigSpec<C> spec,
      Object config,
      Map<String, Object> changes,
      Map<String, Object> shared,
      String path) {
    return level(spec, spec.configClass().cast(config), changes, shared, path);
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
