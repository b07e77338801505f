/**
 * Modules that only rearrange what passes through them.
 *
 * <p>Ports have types, so that there is one for numbers and one for spikes of each. Several sources
 * of one port are joined before a module sees them: flattened, in the order in which they are
 * named.
 */
@org.jspecify.annotations.NullMarked
package io.sparksnn.nn.control;
