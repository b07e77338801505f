/**
 * Synapses: weights, and the currents that spikes make through them. Cost follows activity: only
 * the weights of inputs that spike are touched.
 */
@org.jspecify.annotations.NullMarked
package io.sparksnn.nn.synapse;
