package io.sparksnn.nn.synapse;

import io.sparksnn.annotations.Embedded;
import io.sparksnn.annotations.Param;
import io.sparksnn.annotations.Positive;
import io.sparksnn.annotations.Range;
import io.sparksnn.annotations.RegisterConfig;
import io.sparksnn.runtime.config.Init;

/**
 * Parameters of {@link RFSTracedSynapses}; arrays have the shape units + inputs.
 *
 * @param weights seed, precision, duration of a step, units and kernel
 * @param alpha part of the fast decay
 * @param tauRise time constant of the rise
 * @param scaleRise step of the rising exponential
 * @param baseRise where the rising exponential rests
 * @param tauFastDecay time constant of the fast decay
 * @param scaleFastDecay step of the fast exponential
 * @param baseFastDecay where the fast exponential rests
 * @param tauSlowDecay time constant of the slow decay
 * @param scaleSlowDecay step of the slow exponential
 * @param baseSlowDecay where the slow exponential rests
 */
@RegisterConfig
public record RFSTracedSynapsesConfig(
    @Embedded LinearSynapsesConfig weights,
    @Param(value = "0.8", doc = "Part of the fast decay.") @Range(min = 0, max = 1) Init alpha,
    @Param(value = "1", units = "ms", doc = "Time constant of the rise.") @Positive Init tauRise,
    @Param(value = "1", doc = "Step of the rise at a spike.") @Positive Init scaleRise,
    @Param(value = "0", units = "pA", doc = "Rest of the rise.") Init baseRise,
    @Param(value = "5", units = "ms", doc = "Time constant of the fast decay.") @Positive
        Init tauFastDecay,
    @Param(value = "1", doc = "Step of the fast decay at a spike.") @Positive Init scaleFastDecay,
    @Param(value = "0", units = "pA", doc = "Rest of the fast decay.") Init baseFastDecay,
    @Param(value = "50", units = "ms", doc = "Time constant of the slow decay.") @Positive
        Init tauSlowDecay,
    @Param(value = "1", doc = "Step of the slow decay at a spike.") @Positive Init scaleSlowDecay,
    @Param(value = "0", units = "pA", doc = "Rest of the slow decay.") Init baseSlowDecay) {}
