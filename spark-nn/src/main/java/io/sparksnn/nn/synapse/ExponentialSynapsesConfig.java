package io.sparksnn.nn.synapse;

import io.sparksnn.annotations.Embedded;
import io.sparksnn.annotations.Param;
import io.sparksnn.annotations.Positive;
import io.sparksnn.annotations.Range;
import io.sparksnn.annotations.RegisterConfig;
import io.sparksnn.runtime.config.Init;

/**
 * Parameters of {@link ExponentialSynapses}.
 *
 * @param weights seed, precision, duration of a step, units and kernel
 * @param excitatoryTau time constants of excitatory currents, of the shape of the units
 * @param inhibitoryTau time constants of inhibitory currents, of the shape of the units
 * @param inhibitoryScale how much stronger inhibition is than its weights
 */
@RegisterConfig
public record ExponentialSynapsesConfig(
    @Embedded LinearSynapsesConfig weights,
    @Param(value = "5", units = "ms", doc = "Time constant of excitatory currents.") @Positive
        Init excitatoryTau,
    @Param(value = "10", units = "ms", doc = "Time constant of inhibitory currents.") @Positive
        Init inhibitoryTau,
    @Param(value = "1", doc = "Factor of inhibitory currents.") @Range(min = 0)
        float inhibitoryScale) {}
