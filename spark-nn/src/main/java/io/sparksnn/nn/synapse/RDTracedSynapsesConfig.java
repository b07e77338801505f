package io.sparksnn.nn.synapse;

import io.sparksnn.annotations.Embedded;
import io.sparksnn.annotations.Param;
import io.sparksnn.annotations.Positive;
import io.sparksnn.annotations.RegisterConfig;
import io.sparksnn.runtime.config.Init;

/**
 * Parameters of {@link RDTracedSynapses}; arrays have the shape units + inputs.
 *
 * @param weights seed, precision, duration of a step, units and kernel
 * @param tauRise time constant of the rise
 * @param scaleRise step of the rising exponential
 * @param baseRise where the rising exponential rests
 * @param tauDecay time constant of the decay
 * @param scaleDecay step of the decaying exponential
 * @param baseDecay where the decaying exponential rests
 */
@RegisterConfig
public record RDTracedSynapsesConfig(
    @Embedded LinearSynapsesConfig weights,
    @Param(value = "1", units = "ms", doc = "Time constant of the rise.") @Positive Init tauRise,
    @Param(value = "1", doc = "Step of the rise at a spike.") @Positive Init scaleRise,
    @Param(value = "0", units = "pA", doc = "Rest of the rise.") Init baseRise,
    @Param(value = "5", units = "ms", doc = "Time constant of the decay.") @Positive Init tauDecay,
    @Param(value = "1", doc = "Step of the decay at a spike.") @Positive Init scaleDecay,
    @Param(value = "0", units = "pA", doc = "Rest of the decay.") Init baseDecay) {}
