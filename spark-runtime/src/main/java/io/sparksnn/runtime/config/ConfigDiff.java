package io.sparksnn.runtime.config;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What differs between two configurations of one kind, field by field. */
public final class ConfigDiff implements Iterable<ConfigDiff.Difference> {
  private final List<Difference> differences = new ArrayList<>();
  private final Map<String, @Nullable Object> changes = new LinkedHashMap<>();

  private ConfigDiff() {}

  /**
   * A field whose values differ.
   *
   * @param path the field, as {@code synapses.tau} or {@code modules_specs[3].config.tau}
   * @param left its value in the first configuration
   * @param right its value in the second
   */
  public record Difference(String path, @Nullable Object left, @Nullable Object right) {
    @Override
    public String toString() {
      return path + ": " + left + " / " + right;
    }
  }

  static <C> ConfigDiff of(ConfigSpec<C> spec, C left, C right) {
    ConfigDiff diff = new ConfigDiff();
    diff.add(spec, "", "", spec.values(left), spec.values(right));
    return diff;
  }

  private void add(
      ConfigSpec<?> spec,
      String path,
      String name,
      @Nullable Object[] left,
      @Nullable Object[] right) {
    for (int i = 0; i < left.length; i++) {
      ConfigField field = spec.fields().get(i);
      String at = path + field.name();
      ConfigSpec<?> within = field.specOf(left[i]);
      List<ConfigHolder> held = Holders.of(left[i]);
      if (within != null
          && left[i] != null
          && right[i] != null
          && within.equals(field.specOf(right[i]))) {
        addWithin(within, at, name + field.name(), left[i], right[i]);
      } else if (Holders.differInConfigs(held, Holders.of(right[i]))) {
        List<ConfigHolder> others = Holders.of(right[i]);
        for (int j = 0; j < held.size(); j++) {
          ConfigHolder holder = held.get(j);
          addWithin(
              holder.configSpec(),
              Holders.path(at, j),
              name + holder.name(),
              holder.config(),
              others.get(j).config());
        }
      } else if (!Objects.equals(left[i], right[i])) {
        differences.add(new Difference(at, left[i], right[i]));
        changes.put(name + field.name(), left[i]);
      }
    }
  }

  private void addWithin(ConfigSpec<?> spec, String path, String name, Object left, Object right) {
    add(spec, path + ".", name + "__", spec.valuesOfAny(left), spec.valuesOfAny(right));
  }

  /**
   * Whether nothing differs.
   *
   * @return whether nothing differs
   */
  public boolean isEmpty() {
    return differences.isEmpty();
  }

  @Override
  public Iterator<Difference> iterator() {
    return differences.iterator();
  }

  /**
   * The changes that make the second configuration the first, as a merge by name takes them.
   *
   * @return values by names
   */
  public Map<String, @Nullable Object> changes() {
    return Collections.unmodifiableMap(changes);
  }

  /** One line for each field. */
  @Override
  public String toString() {
    return differences.stream().map(Difference::toString).collect(Collectors.joining("\n"));
  }
}
