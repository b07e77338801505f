package io.sparksnn.nn.synapse;

import io.sparksnn.annotations.Embedded;
import io.sparksnn.annotations.Param;
import io.sparksnn.annotations.Positive;
import io.sparksnn.annotations.RegisterConfig;
import io.sparksnn.runtime.config.Init;

/**
 * Parameters of {@link TracedSynapses}; arrays have the shape units + inputs.
 *
 * @param weights seed, precision, duration of a step, units and kernel
 * @param tau time constant of the current
 * @param scale current of a spike through a weight of one
 * @param base where the current of a synapse rests
 */
@RegisterConfig
public record TracedSynapsesConfig(
    @Embedded LinearSynapsesConfig weights,
    @Param(value = "5", units = "ms", doc = "Time constant of the current.") @Positive Init tau,
    @Param(value = "1", doc = "Current of a spike through a weight of 1.") @Positive Init scale,
    @Param(value = "0", units = "pA", doc = "Current at rest of a synapse.") Init base) {}
