package io.sparksnn.runtime.config;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One value for a field wherever configurations have it, such as the duration of a step that a
 * controller's modules share.
 */
public final class SharedValue {
  private final String field;
  private final Object value;

  /**
   * A value for a field.
   *
   * @param field the name of the field in files
   * @param value the value
   */
  public SharedValue(String field, Object value) {
    this.field = field;
    this.value = value;
  }

  /**
   * A configuration with the value here and in all configurations within that have the field; those
   * that do not, or have it of another type, stay as they are. Nothing is checked, for that is done
   * once all is set.
   *
   * @param <C> the configuration's class
   * @param spec its specification
   * @param config the configuration, of that class
   * @return the changed configuration, or the same if nothing changes
   */
  public <C> C in(ConfigSpec<C> spec, Object config) {
    C before = spec.configClass().cast(config);
    @Nullable Object[] values = spec.values(before);
    boolean changed = false;
    for (int i = 0; i < values.length; i++) {
      Object present = values[i];
      values[i] = in(spec.fields().get(i), present);
      changed |= !Objects.equals(values[i], present);
    }
    return changed ? spec.create(values) : before;
  }

  private @Nullable Object in(ConfigField own, @Nullable Object present) {
    if (own.name().equals(field)) {
      Object fitting = Conversion.convert(own, value);
      return fitting == null ? present : fitting;
    }
    ConfigSpec<?> nested = own.nested();
    return nested == null || present == null ? present : in(nested, present);
  }
}
