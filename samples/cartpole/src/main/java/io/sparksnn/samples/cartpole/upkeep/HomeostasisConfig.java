package io.sparksnn.samples.cartpole.upkeep;

import io.sparksnn.annotations.Param;
import io.sparksnn.annotations.Positive;
import io.sparksnn.annotations.RegisterConfig;

/**
 * Parameters of {@link Homeostasis}.
 *
 * @param maxWeight the largest weight; best the one at which the rule that learns stops
 */
@RegisterConfig
public record HomeostasisConfig(
    @Param(value = "50", units = "pA", doc = "The largest weight.") @Positive float maxWeight) {}
