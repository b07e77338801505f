/** What modules hand to each other: spikes, currents, potentials, numbers, masks. */
@org.jspecify.annotations.NullMarked
package io.sparksnn.runtime.payload;
