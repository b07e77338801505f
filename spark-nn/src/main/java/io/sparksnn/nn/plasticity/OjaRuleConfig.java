package io.sparksnn.nn.plasticity;

import io.sparksnn.annotations.Embedded;
import io.sparksnn.annotations.Param;
import io.sparksnn.annotations.Positive;
import io.sparksnn.annotations.RegisterConfig;
import io.sparksnn.runtime.config.Init;
import io.sparksnn.runtime.config.StepConfig;

/**
 * Parameters of {@link OjaRule}.
 *
 * @param step seed, precision and duration of a step
 * @param postTau time constant of postsynaptic traces
 * @param eta learning rate
 */
@RegisterConfig
public record OjaRuleConfig(
    @Embedded StepConfig step,
    @Param(value = "20", units = "ms", doc = "Time constant of postsynaptic traces.") @Positive
        Init postTau,
    @Param(value = "0.1", doc = "Learning rate.") float eta) {}
