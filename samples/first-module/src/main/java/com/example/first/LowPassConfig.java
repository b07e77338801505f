package com.example.first;

import io.sparksnn.annotations.Embedded;
import io.sparksnn.annotations.Param;
import io.sparksnn.annotations.Positive;
import io.sparksnn.annotations.RegisterConfig;
import io.sparksnn.runtime.config.StepConfig;

/** Parameters of {@link LowPass}. */
@RegisterConfig
public record LowPassConfig(
    @Embedded StepConfig step,
    @Param(value = "20", units = "ms", doc = "Time constant.") @Positive float tau) {}
