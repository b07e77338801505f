/**
 * Plasticity rules: how spikes change the weights of synapses. Rows and columns of units that spike
 * are touched, no others, where the equation allows it.
 */
@org.jspecify.annotations.NullMarked
package io.sparksnn.nn.plasticity;
