package io.sparksnn.samples.cartpole.upkeep;

import io.sparksnn.annotations.Param;
import io.sparksnn.annotations.Positive;
import io.sparksnn.annotations.Range;
import io.sparksnn.annotations.RegisterConfig;

/**
 * Parameters of {@link Consolidation}.
 *
 * @param episodes whose mean tells how well the brain does
 * @param worth the mean from which on weights are worth keeping
 * @param fall the part of the best mean below which they are taken back
 */
@RegisterConfig
public record ConsolidationConfig(
    @Param(value = "10", doc = "Episodes whose mean tells how well it does.") @Positive
        int episodes,
    @Param(value = "475", doc = "Mean from which on weights are worth keeping.") @Positive
        float worth,
    @Param(value = "0.9", doc = "Part of the best mean below which they are taken back.")
        @Range(min = 0, max = 1)
        float fall) {}
