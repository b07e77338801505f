package io.sparksnn.runtime.config;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes a configuration, and those within it, of what builders hold. */
final class Assembly {
  private Assembly() {}

  /**
   * A configuration of what a builder holds.
   *
   * @param seed what seeds are derived from that are not given
   * @param shared values of fields that have none
   * @throws ConfigException with all faults at once
   */
  static <C> C of(ConfigSpec<C> spec, ConfigBuilder<C> builder, long seed, Map<String, ?> shared) {
    @Nullable Object[] values = builder.values();
    for (int i = 0; i < values.length; i++) {
      Object given = shared.get(spec.fields().get(i).name());
      values[i] = values[i] == null && given != null ? given : values[i];
    }
    handOn(spec, values);
    spec.requireValid(values);
    return make(spec, values, seed);
  }

  /** Hands values on to builders within that need one of that name and type. */
  static void handOn(ConfigSpec<?> spec, @Nullable Object[] values) {
    for (int i = 0; i < values.length; i++) {
      ConfigSpec<?> nested = spec.fields().get(i).nested();
      if (nested != null && values[i] instanceof ConfigBuilder<?> inner) {
        values[i] = heir(nested, inner.values(), spec.fields(), values);
      }
    }
  }

  private static <C> ConfigBuilder<C> heir(
      ConfigSpec<C> spec,
      @Nullable Object[] own,
      List<ConfigField> around,
      @Nullable Object[] values) {
    for (int i = 0; i < own.length; i++) {
      ConfigField field = spec.fields().get(i);
      for (int j = 0; j < values.length && own[i] == null && field.isRequired(); j++) {
        ConfigField outer = around.get(j);
        if (outer.name().equals(field.name()) && outer.type() == field.type()) {
          own[i] = values[j];
        }
      }
    }
    handOn(spec, own);
    return new Draft<>(spec, own);
  }

  /** A configuration of these values, seeds that are not given derived from another one. */
  static <C> C make(ConfigSpec<C> spec, @Nullable Object[] values, long from) {
    Long given = null;
    for (int i = 0; i < values.length; i++) {
      if (spec.fields().get(i).isSeed()) {
        given = (Long) values[i];
      }
    }
    SeedSequence seeds = new SeedSequence(given == null ? from : given);
    for (int i = 0; i < values.length; i++) {
      ConfigField field = spec.fields().get(i);
      ConfigSpec<?> nested = field.nested();
      if (nested != null && values[i] instanceof ConfigBuilder<?> inner) {
        values[i] = make(nested, inner.values(), seeds.next());
      } else if (field.isSeed()) {
        long next = seeds.next();
        values[i] = given == null ? next : given;
      }
    }
    return spec.create(values);
  }
}
