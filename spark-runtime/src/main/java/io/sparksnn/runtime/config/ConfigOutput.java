package io.sparksnn.runtime.config;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A document that configurations are written to, field by field. */
public interface ConfigOutput {
  /**
   * Writes a value of any type that a field may have but for a configuration, or null; a number in
   * as few digits as tell it from its neighbours.
   *
   * @param field the field's name in files
   * @param value its value
   * @throws IOException if the document cannot be written
   */
  void write(String field, @Nullable Object value) throws IOException;

  /**
   * Writes a configuration within this one.
   *
   * @param <C> its class
   * @param field the field's name in files
   * @param spec its specification
   * @param config the configuration
   * @throws IOException if the document cannot be written
   */
  <C> void write(String field, ConfigSpec<C> spec, C config) throws IOException;
}
