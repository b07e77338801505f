package io.sparksnn.nn.tutorial;

import io.sparksnn.annotations.Embedded;
import io.sparksnn.annotations.Param;
import io.sparksnn.annotations.Positive;
import io.sparksnn.annotations.RegisterConfig;
import io.sparksnn.runtime.config.StepConfig;

/** Parameters of {@link Noise}. */
@RegisterConfig
public record NoiseConfig(
    @Embedded StepConfig step,
    @Param(value = "5", units = "ms", doc = "How long the noise remembers.") @Positive float tau,
    @Param(value = "200", units = "pA", doc = "Largest push in a step.") float amplitude) {}
