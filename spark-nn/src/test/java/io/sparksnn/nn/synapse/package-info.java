/** Synapses beside sums made by hand. */
@org.jspecify.annotations.NullMarked
package io.sparksnn.nn.synapse;
