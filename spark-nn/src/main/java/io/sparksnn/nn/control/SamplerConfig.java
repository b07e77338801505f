package io.sparksnn.nn.control;

import io.sparksnn.annotations.Embedded;
import io.sparksnn.annotations.Param;
import io.sparksnn.annotations.Positive;
import io.sparksnn.annotations.RegisterConfig;
import io.sparksnn.runtime.config.StepConfig;

/**
 * Parameters of {@link Sampler}.
 *
 * @param step seed, dtype and dt
 * @param sampleSize number of elements to take
 */
@RegisterConfig
public record SamplerConfig(
    @Embedded StepConfig step,
    @Param(doc = "Number of elements to take.") @Positive int sampleSize) {}
