package io.sparksnn.nn.soma;

import io.sparksnn.annotations.Embedded;
import io.sparksnn.annotations.Param;
import io.sparksnn.annotations.Range;
import io.sparksnn.annotations.RegisterConfig;
import io.sparksnn.runtime.config.Init;

/**
 * Parameters of {@link RefractoryLeakySoma}.
 *
 * @param leaky the membrane
 * @param cooldown refractory time in ms, rounded to whole steps
 */
@RegisterConfig
public record RefractoryLeakySomaConfig(
    @Embedded LeakySomaConfig leaky,
    @Param(value = "2", units = "ms", doc = "Refractory time.") @Range(min = 0) Init cooldown) {}
