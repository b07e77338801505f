package io.sparksnn.nn.interfaces;

import io.sparksnn.annotations.Embedded;
import io.sparksnn.annotations.Param;
import io.sparksnn.annotations.Positive;
import io.sparksnn.annotations.RegisterConfig;
import io.sparksnn.runtime.config.StepConfig;

/**
 * Parameters of {@link PoissonSpiker}.
 *
 * @param step seed, dtype and dt
 * @param maxFreq rate in Hz at a signal of one
 */
@RegisterConfig
public record PoissonSpikerConfig(
    @Embedded StepConfig step,
    @Param(value = "100", units = "Hz", doc = "Rate at a signal of one.") @Positive
        float maxFreq) {}
