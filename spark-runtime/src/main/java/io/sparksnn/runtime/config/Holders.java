package io.sparksnn.runtime.config;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lists whose elements hold configurations. */
final class Holders {
  private Holders() {}

  /** The elements of such a list; none if the value is no such list. */
  static List<ConfigHolder> of(@Nullable Object value) {
    List<ConfigHolder> holders = new ArrayList<>();
    if (value instanceof List<?> list) {
      for (Object element : list) {
        if (!(element instanceof ConfigHolder holder)) {
          return List.of();
        }
        holders.add(holder);
      }
    }
    return holders;
  }

  /** The same elements with other configurations. */
  static List<ConfigHolder> changed(
      List<ConfigHolder> holders, Function<ConfigHolder, Object> config) {
    List<ConfigHolder> changed = new ArrayList<>();
    for (ConfigHolder holder : holders) {
      changed.add(holder.withConfig(config.apply(holder)));
    }
    return changed;
  }

  /** Whether two lists differ in the configurations that their elements hold, at most. */
  static boolean differInConfigs(List<ConfigHolder> left, List<ConfigHolder> right) {
    if (left.isEmpty() || left.size() != right.size()) {
      return false;
    }
    for (int i = 0; i < left.size(); i++) {
      ConfigHolder one = left.get(i);
      ConfigHolder other = right.get(i);
      if (!one.configSpec().equals(other.configSpec())
          || !one.withConfig(other.config()).equals(other)) {
        return false;
      }
    }
    return true;
  }

  /** Where the configuration of an element stands, as in files. */
  static String path(String list, int index) {
    return list + "[" + index + "].config";
  }
}
