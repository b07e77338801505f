package io.sparksnn.nn.interfaces;

import io.sparksnn.annotations.Embedded;
import io.sparksnn.annotations.Param;
import io.sparksnn.annotations.Positive;
import io.sparksnn.annotations.RegisterConfig;
import io.sparksnn.runtime.config.StepConfig;

/**
 * Parameters of {@link LinearSpiker}.
 *
 * @param step seed, dtype and dt
 * @param tau time constant in ms
 * @param cd refractory time in ms
 * @param maxFreq rate in Hz at a steady signal of one; below {@code 1000/cd}
 */
@RegisterConfig
public record LinearSpikerConfig(
    @Embedded StepConfig step,
    @Param(value = "100", units = "ms", doc = "Time constant.") @Positive float tau,
    @Param(value = "2", units = "ms", doc = "Refractory time.") @Positive float cd,
    @Param(value = "100", units = "Hz", doc = "Rate at a steady signal of one.") @Positive
        float maxFreq) {}
