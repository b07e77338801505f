package io.sparksnn.runtime.config;

import org.jspecify.annotations.Nullable;

/**
 * Draws the initial values of a parameter or of a kernel.
 *
 * <p>Implementations are immutable; the same shape and key give the same finite values. A record
 * makes a good one: it prints itself and compares by content.
 */
@FunctionalInterface
public non-sealed interface Initializer extends Init {
  /**
   * What is known of its parameters; null if it is not registered. A registered initializer gives
   * its generated specification, so that its parameters can be shown, changed by name and saved.
   *
   * @return the specification, or null
   */
  default @Nullable ConfigSpec<?> spec() {
    return null;
  }
}
