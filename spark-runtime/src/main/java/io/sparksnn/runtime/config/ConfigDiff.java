package io.sparksnn.runtime.config;

import java.util.ArrayList;
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

  private ConfigDiff() {}

  /**
   * A field whose values differ.
   *
   * @param path the field, as {@code synapses.tau}
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
    diff.add(spec, "", spec.values(left), spec.values(right));
    return diff;
  }

  private void add(
      ConfigSpec<?> spec, String path, @Nullable Object[] left, @Nullable Object[] right) {
    for (int i = 0; i < left.length; i++) {
      ConfigField field = spec.fields().get(i);
      ConfigSpec<?> within = field.specOf(left[i]);
      if (within != null
          && left[i] != null
          && right[i] != null
          && within.equals(field.specOf(right[i]))) {
        add(
            within,
            path + field.name() + ".",
            within.valuesOfAny(left[i]),
            within.valuesOfAny(right[i]));
      } else if (!Objects.equals(left[i], right[i])) {
        differences.add(new Difference(path + field.name(), left[i], right[i]));
      }
    }
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
    Map<String, @Nullable Object> changes = new LinkedHashMap<>();
    for (Difference difference : differences) {
      changes.put(difference.path().replace(".", "__"), difference.left());
    }
    return changes;
  }

  /** One line for each field. */
  @Override
  public String toString() {
    return differences.stream().map(Difference::toString).collect(Collectors.joining("\n"));
  }
}
