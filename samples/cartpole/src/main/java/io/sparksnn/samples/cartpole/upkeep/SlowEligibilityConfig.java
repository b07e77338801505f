package io.sparksnn.samples.cartpole.upkeep;

import io.sparksnn.annotations.Param;
import io.sparksnn.annotations.Positive;
import io.sparksnn.annotations.Range;
import io.sparksnn.annotations.RegisterConfig;

/**
 * Parameters of {@link SlowEligibility}.
 *
 * @param strength how far one spike a step above the usual shifts the weights of an input
 * @param exponent of the shortfall, by which the strength is scaled
 * @param recentSteps time constant of the recent rates, in steps of the brain
 * @param usualSteps time constant of the usual rates, in steps of the brain
 */
@RegisterConfig
public record SlowEligibilityConfig(
    @Param(value = "2.5", doc = "How far one spike a step above the usual shifts weights.")
        @Range(min = 0)
        float strength,
    @Param(value = "0.5", doc = "Exponent of the shortfall.") @Range(min = 0) float exponent,
    @Param(value = "3000", doc = "Time constant of the recent rates, in steps.") @Positive
        float recentSteps,
    @Param(value = "150000", doc = "Time constant of the usual rates, in steps.") @Positive
        float usualSteps) {}
