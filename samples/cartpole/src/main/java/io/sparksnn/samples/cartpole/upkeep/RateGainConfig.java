package io.sparksnn.samples.cartpole.upkeep;

import io.sparksnn.annotations.Param;
import io.sparksnn.annotations.Positive;
import io.sparksnn.annotations.Range;
import io.sparksnn.annotations.RegisterConfig;

/**
 * Parameters of {@link RateGain}.
 *
 * @param rate how many excitatory units of a side are to spike in a step
 * @param exponent how fast the drive follows
 * @param least the smallest factor of a failure
 * @param most the largest factor of a failure
 */
@RegisterConfig
public record RateGainConfig(
    @Param(value = "7", doc = "Units of a side that are to spike in a step.") @Positive float rate,
    @Param(value = "0.3", doc = "How fast the drive follows.") @Range(min = 0) float exponent,
    @Param(value = "0.8", doc = "The smallest factor of a failure.") @Range(min = 0, max = 1)
        float least,
    @Param(value = "1.25", doc = "The largest factor of a failure.") @Range(min = 1) float most) {}
