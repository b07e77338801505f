package io.sparksnn.runtime.config;

import org.jspecify.annotations.Nullable;

/**
 * What every generated builder is.
 *
 * @param <C> the configuration record
 */
public interface ConfigBuilder<C> {
  /**
   * A configuration of the values set so far, of defaults where none was. The builder stays as it
   * is: a seed that was not given is drawn anew by every call, and within other configurations it
   * is derived from theirs.
   *
   * @return the configuration
   * @throws ConfigException with all faults at once, missing fields included
   */
  C build();

  /**
   * The values so far in the order of the fields: null where there is none yet, a builder where the
   * field is itself a configuration.
   *
   * @return the values
   */
  @Nullable Object[] values();

  /**
   * For generated code: sets a field of all initializers, here and within, that have it.
   *
   * @param field the name of the field in files
   * @param value the value to set
   */
  default void shareInInitializers(String field, Object value) {}
}
