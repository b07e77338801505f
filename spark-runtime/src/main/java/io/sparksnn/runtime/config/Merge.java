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
 * addresses field {@code b} of the configuration in field {@code a}, or in the element named {@code
 * a} of a list; {@code _s_x} sets {@code x} here and wherever it occurs within, and wins over what
 * is given otherwise.
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
      if (name == null) {
        merge.faults.add(new Violation("null", String.valueOf(value), "names no field"));
      } else if (name.startsWith(SHARED)) {
        shared.put(name.substring(SHARED.length()), value);
      } else {
        own.put(name, value);
      }
    });
    merge.unusedShared.addAll(shared.keySet());
    @Nullable Object[] values = merge.level(spec, start.values(), own, shared, "");
    Assembly.handOn(spec, values);
    Draft<C> draft = new Draft<>(spec, values);
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
    Map<String, @Nullable Object> elements = new LinkedHashMap<>();
    for (Map.Entry<String, ?> change : changes.entrySet()) {
      String name = change.getKey();
      int delimiter = name.indexOf(DELIMITER, 1);
      if (delimiter < 0 && indexOf(spec, name) < 0) {
        elements.put(name, change.getValue());
      } else if (delimiter < 0) {
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
    List<String> names = new ArrayList<>(spec.fields().stream().map(ConfigField::name).toList());
    for (int i = 0; i < values.length; i++) {
      ConfigField field = spec.fields().get(i);
      Map<String, Object> below = inner.remove(field.name());
      values[i] =
          within(field, values[i], below == null ? Map.of() : below, shared, path + field.name());
      List<ConfigHolder> holders = Holders.of(values[i]);
      if (!holders.isEmpty()) {
        holders.forEach(holder -> names.add(holder.name()));
        values[i] = held(holders, elements, inner, shared, path + field.name());
      }
    }
    elements.forEach((name, given) -> unknown(names, path, name, String.valueOf(given)));
    inner.keySet().forEach(name -> unknown(names, path, name, "…"));
    return values;
  }

  /** The elements of a list, with the changes to the configurations that they hold. */
  private List<ConfigHolder> held(
      List<ConfigHolder> holders,
      Map<String, @Nullable Object> wholes,
      Map<String, Map<String, Object>> inner,
      Map<String, Object> shared,
      String list) {
    List<ConfigHolder> changed = new ArrayList<>();
    for (ConfigHolder holder : holders) {
      String path = Holders.path(list, changed.size());
      Object config = holder.config();
      if (wholes.containsKey(holder.name())) {
        Object given = wholes.remove(holder.name());
        if (holder.configSpec().configClass().isInstance(given)) {
          config = given;
        } else {
          faults.add(new Violation(path, kind(given), "must be a " + holder.configSpec().label()));
        }
      }
      Map<String, Object> below = inner.remove(holder.name());
      changed.add(
          holder.withConfig(
              whole(
                  holder.configSpec(),
                  config,
                  below == null ? Map.of() : below,
                  shared,
                  path + ".")));
    }
    return changed;
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
    ConfigField field = spec.fields().get(index);
    if (given == null && field.optional()) {
      values[index] = null;
      return;
    }
    Object converted = Conversion.convert(field, given);
    if (converted == null) {
      faults.add(new Violation(path + name, kind(given), "must be " + Conversion.expected(field)));
    } else {
      values[index] = converted;
    }
  }

  private static String kind(@Nullable Object given) {
    return given == null ? "null" : given.getClass().getSimpleName() + " " + given;
  }

  private void unknown(List<String> names, String path, String name, String value) {
    faults.add(new Violation(path + name, value, "is no field; " + Names.suggest(name, names)));
  }

  private static int indexOf(ConfigSpec<?> spec, String name) {
    return spec.indexOf(name, 0);
  }
}
