package io.sparksnn.nn.interfaces;

import io.sparksnn.annotations.Embedded;
import io.sparksnn.annotations.Param;
import io.sparksnn.annotations.Positive;
import io.sparksnn.annotations.RegisterConfig;

/**
 * Parameters of {@link TopologicalPoissonSpiker}.
 *
 * @param topology how a number becomes a place
 * @param maxFreq rate in Hz at an activity of one
 */
@RegisterConfig
public record TopologicalPoissonSpikerConfig(
    @Embedded TopologyConfig topology,
    @Param(value = "100", units = "Hz", doc = "Rate at an activity of one.") @Positive
        float maxFreq) {}
