package io.sparksnn.runtime.checkpoint;

import io.sparksnn.runtime.config.ConfigField;
import io.sparksnn.runtime.config.ConfigHolder;
import io.sparksnn.runtime.config.ConfigSpec;
import io.sparksnn.runtime.tensor.Shape;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How large the shapes in a configuration are: populations are made before anything is built. */
final class ConfigSizes {
  private ConfigSizes() {}

  /** The number of elements of the largest shape. */
  static <C> int largest(ConfigSpec<C> spec, Object config) {
    int largest = 0;
    @Nullable Object[] values = spec.values(spec.configClass().cast(config));
    for (int i = 0; i < values.length; i++) {
      largest = Math.max(largest, of(spec.fields().get(i), values[i]));
    }
    return largest;
  }

  private static int of(ConfigField field, @Nullable Object value) {
    if (value instanceof Shape shape) {
      return shape.size();
    }
    ConfigSpec<?> nested = field.nested();
    if (nested != null && value != null) {
      return largest(nested, value);
    }
    int largest = 0;
    if (value instanceof List<?> list) {
      for (Object element : list) {
        if (element instanceof ConfigHolder holder) {
          largest = Math.max(largest, largest(holder.configSpec(), holder.config()));
        }
      }
    }
    return largest;
  }
}
