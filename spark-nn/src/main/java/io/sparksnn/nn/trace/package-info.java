/**
 * Traces: leaky sums of what has happened, from which synapses make currents, somas moving
 * thresholds and plasticity rules their memory of earlier spikes.
 */
@org.jspecify.annotations.NullMarked
package io.sparksnn.nn.trace;
