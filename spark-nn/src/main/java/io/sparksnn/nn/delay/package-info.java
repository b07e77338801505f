/** Delays: spikes that arrive some steps after they were sent, per unit or per synapse. */
@org.jspecify.annotations.NullMarked
package io.sparksnn.nn.delay;
