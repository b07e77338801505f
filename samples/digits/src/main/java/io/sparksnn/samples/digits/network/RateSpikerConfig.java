package io.sparksnn.samples.digits.network;

import io.sparksnn.annotations.Embedded;
import io.sparksnn.annotations.Param;
import io.sparksnn.annotations.Positive;
import io.sparksnn.annotations.RegisterConfig;
import io.sparksnn.runtime.config.StepConfig;

/** Parameters of {@link RateSpiker}. */
@RegisterConfig
public record RateSpikerConfig(
    @Embedded StepConfig step,
    @Param(value = "200", units = "Hz", doc = "Rate of a line whose signal is 1.") @Positive
        float maxFreq) {}
