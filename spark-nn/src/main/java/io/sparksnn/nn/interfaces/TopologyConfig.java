package io.sparksnn.nn.interfaces;

import io.sparksnn.annotations.Binary;
import io.sparksnn.annotations.Embedded;
import io.sparksnn.annotations.Param;
import io.sparksnn.annotations.Positive;
import io.sparksnn.annotations.RegisterConfig;
import io.sparksnn.runtime.config.Init;
import io.sparksnn.runtime.config.StepConfig;

/**
 * How a number becomes a place on a line or a ring of units.
 *
 * @param step seed, dtype and dt
 * @param glue 1 for a ring, 0 for a line
 * @param mins value at the beginning
 * @param maxs value at the end
 * @param resolution number of units for each number
 * @param sigma width of the activity; it enters as a variance would
 */
@RegisterConfig
public record TopologyConfig(
    @Embedded StepConfig step,
    @Param(value = "0", doc = "1 for a ring, 0 for a line.") @Binary Init glue,
    @Param(value = "0", doc = "Value at the beginning.") Init mins,
    @Param(value = "1", doc = "Value at the end.") Init maxs,
    @Param(value = "64", doc = "Number of units for each number.") @Positive int resolution,
    @Param(value = "0.03125", doc = "Width of the activity, as a variance.") @Positive
        float sigma) {}
