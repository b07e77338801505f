package io.sparksnn.nn.plasticity;

import io.sparksnn.annotations.Embedded;
import io.sparksnn.annotations.Param;
import io.sparksnn.annotations.Positive;
import io.sparksnn.annotations.RegisterConfig;
import io.sparksnn.runtime.config.Init;
import io.sparksnn.runtime.config.StepConfig;

/**
 * Parameters of {@link ThreeFactorHebbianRule}.
 *
 * @param step seed, precision and duration of a step
 * @param preTau time constant of presynaptic traces
 * @param postTau time constant of postsynaptic traces
 * @param gamma learning rate
 */
@RegisterConfig
public record ThreeFactorHebbianRuleConfig(
    @Embedded StepConfig step,
    @Param(value = "10", units = "ms", doc = "Time constant of presynaptic traces.") @Positive
        Init preTau,
    @Param(value = "10", units = "ms", doc = "Time constant of postsynaptic traces.") @Positive
        Init postTau,
    @Param(value = "0.1", doc = "Learning rate, of shape units + inputs if an array.")
        Init gamma) {}
