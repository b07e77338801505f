package io.sparksnn.nn.soma;

import io.sparksnn.annotations.Embedded;
import io.sparksnn.annotations.Param;
import io.sparksnn.annotations.Positive;
import io.sparksnn.annotations.RegisterConfig;
import io.sparksnn.runtime.config.Init;

/**
 * Parameters of {@link AdaptiveLeakySoma}.
 *
 * @param refractory membrane and refractory time
 * @param thresholdTau time constant in ms with which the threshold returns
 * @param thresholdDelta by how much a spike raises the threshold, in mV
 */
@RegisterConfig
public record AdaptiveLeakySomaConfig(
    @Embedded RefractoryLeakySomaConfig refractory,
    @Param(value = "20", units = "ms", doc = "Time constant of the threshold.") @Positive
        Init thresholdTau,
    @Param(value = "100", units = "mV", doc = "By how much a spike raises the threshold.")
        Init thresholdDelta) {}
