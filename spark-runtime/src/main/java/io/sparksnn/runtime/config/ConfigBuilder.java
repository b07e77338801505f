package io.sparksnn.runtime.config;

import org.jspecify.annotations.Nullable;

/**
 * What every generated builder is.
 *
 * @param <C> the configuration record
 */
public interface ConfigBuilder<C> {
  /**
   * {@return a configuration of the values set so far, of defaults where none was}
   *
   * @throws ConfigException with all faults at once, missing fields included
   */
  C build();

  /**
   * Gives a seed to this configuration and to those within, unless they have one.
   *
   * @param from the seed that they are derived from, as by {@link SeedSequence}
   */
  default void deriveSeeds(long from) {}

  /**
   * {@return the values so far in the order of the fields: null where a required one is missing, a
   * builder where the field is itself a configuration}
   */
  @Nullable Object[] values();
}
