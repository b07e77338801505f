package io.sparksnn.samples.cartpole.upkeep;

import io.sparksnn.annotations.Param;
import io.sparksnn.annotations.Range;
import io.sparksnn.annotations.RegisterConfig;

/**
 * Parameters of {@link DriftGain}.
 *
 * @param strength how far a failure of one who has learned nothing shifts the balance
 */
@RegisterConfig
public record DriftGainConfig(
    @Param(value = "0.1", doc = "How far a failure shifts the balance.") @Range(min = 0)
        float strength) {}
