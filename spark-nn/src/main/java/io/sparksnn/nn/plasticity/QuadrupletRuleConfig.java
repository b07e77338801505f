package io.sparksnn.nn.plasticity;

import io.sparksnn.annotations.Embedded;
import io.sparksnn.annotations.Param;
import io.sparksnn.annotations.Positive;
import io.sparksnn.annotations.RegisterConfig;
import io.sparksnn.runtime.config.Init;
import io.sparksnn.runtime.config.StepConfig;

/**
 * Parameters of {@link QuadrupletRule}; arrays have the shape units + inputs.
 *
 * @param step seed, precision and duration of a step
 * @param preTau time constant of presynaptic traces
 * @param postTau time constant of postsynaptic traces
 * @param qAlpha weight of an arriving spike
 * @param qBeta weight of an arriving spike after the unit's
 * @param qGamma weight of the unit's spike
 * @param qDelta weight of the unit's spike after an arriving one
 * @param eta learning rate
 */
@RegisterConfig
public record QuadrupletRuleConfig(
    @Embedded StepConfig step,
    @Param(value = "10", units = "ms", doc = "Time constant of presynaptic traces.") @Positive
        Init preTau,
    @Param(value = "10", units = "ms", doc = "Time constant of postsynaptic traces.") @Positive
        Init postTau,
    @Param(value = "1", doc = "Weight of an arriving spike.") Init qAlpha,
    @Param(value = "1", doc = "Weight of an arriving spike after the unit's.") Init qBeta,
    @Param(value = "1", doc = "Weight of the unit's spike.") Init qGamma,
    @Param(value = "1", doc = "Weight of the unit's spike after an arriving one.") Init qDelta,
    @Param(value = "0.1", doc = "Learning rate.") Init eta) {}
