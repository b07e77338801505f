package io.sparksnn.samples.digits.network;

import io.sparksnn.annotations.Embedded;
import io.sparksnn.annotations.Param;
import io.sparksnn.annotations.Positive;
import io.sparksnn.annotations.RegisterConfig;
import io.sparksnn.runtime.config.StepConfig;

/** Parameters of {@link LeakySoma}. */
@RegisterConfig
public record LeakySomaConfig(
    @Embedded StepConfig step,
    @Param(value = "-60", units = "mV", doc = "Potential at rest.") float potentialRest,
    @Param(value = "-80", units = "mV", doc = "Potential after a spike.") float potentialReset,
    @Param(value = "-40", units = "mV", doc = "Potential above which a unit spikes.")
        float threshold,
    @Param(value = "20", units = "ms", doc = "Membrane time constant.") @Positive
        float potentialTau,
    @Param(value = "0.1", units = "GΩ", doc = "Membrane resistance.") @Positive float resistance) {}
