package io.sparksnn.nn.soma;

import io.sparksnn.annotations.Embedded;
import io.sparksnn.annotations.Param;
import io.sparksnn.annotations.Positive;
import io.sparksnn.annotations.RegisterConfig;
import io.sparksnn.runtime.config.Init;
import io.sparksnn.runtime.config.StepConfig;

/**
 * Parameters of {@link LeakySoma}, and what every leaky membrane has.
 *
 * @param step seed, dtype and dt
 * @param potentialRest membrane rest potential in mV
 * @param potentialReset potential after a spike in mV
 * @param potentialTau membrane time constant in ms
 * @param resistance membrane resistance in GΩ
 * @param threshold spike threshold in mV
 */
@RegisterConfig
public record LeakySomaConfig(
    @Embedded StepConfig step,
    @Param(value = "-60", units = "mV", doc = "Membrane rest potential.") Init potentialRest,
    @Param(value = "-50", units = "mV", doc = "Potential after a spike.") Init potentialReset,
    @Param(value = "20", units = "ms", doc = "Membrane time constant.") @Positive Init potentialTau,
    @Param(value = "0.1", units = "GΩ", doc = "Membrane resistance.") Init resistance,
    @Param(value = "-40", units = "mV", doc = "Spike threshold.") Init threshold) {}
