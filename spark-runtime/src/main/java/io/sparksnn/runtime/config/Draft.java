package io.sparksnn.runtime.config;

import org.jspecify.annotations.Nullable;

/**
 * A builder by name: the values of a configuration while they are put together.
 *
 * @param <C> the configuration record
 */
final class Draft<C> implements ConfigBuilder<C> {
  private final ConfigSpec<C> spec;
  private final @Nullable Object[] values;

  /** A draft of values in the order of the fields, which it takes over. */
  Draft(ConfigSpec<C> spec, @Nullable Object[] values) {
    this.spec = spec;
    this.values = values;
  }

  @Override
  public C build() {
    return spec.build(this);
  }

  @Override
  public @Nullable Object[] values() {
    return values.clone();
  }
}
