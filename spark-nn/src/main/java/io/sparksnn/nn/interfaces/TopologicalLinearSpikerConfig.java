package io.sparksnn.nn.interfaces;

import io.sparksnn.annotations.Embedded;
import io.sparksnn.annotations.Param;
import io.sparksnn.annotations.Positive;
import io.sparksnn.annotations.RegisterConfig;

/**
 * Parameters of {@link TopologicalLinearSpiker}.
 *
 * @param topology how a number becomes a place
 * @param tau time constant in ms
 * @param cd refractory time in ms
 * @param maxFreq rate in Hz at a steady activity of one; below {@code 1000/cd}
 */
@RegisterConfig
public record TopologicalLinearSpikerConfig(
    @Embedded TopologyConfig topology,
    @Param(value = "100", units = "ms", doc = "Time constant.") @Positive float tau,
    @Param(value = "2", units = "ms", doc = "Refractory time.") @Positive float cd,
    @Param(value = "100", units = "Hz", doc = "Rate at a steady activity of one.") @Positive
        float maxFreq) {}
