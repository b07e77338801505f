/** Delays beside spikes shifted by hand. */
@org.jspecify.annotations.NullMarked
package io.sparksnn.nn.delay;
