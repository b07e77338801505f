package io.sparksnn.runtime.config;

/**
 * Draws the initial values of a parameter or of a kernel.
 *
 * <p>Implementations are immutable; the same shape and key give the same finite values. A record
 * makes a good one: it prints itself and compares by content.
 */
@FunctionalInterface
public non-sealed interface Initializer extends Init {}
