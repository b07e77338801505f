package io.sparksnn.samples.cartpole.start;

import io.sparksnn.annotations.Param;
import io.sparksnn.annotations.Positive;
import io.sparksnn.annotations.RegisterConfig;

/**
 * Parameters of {@link ScaledWeights}.
 *
 * @param all factor of all weights
 * @param recurrent factor, beside that, of the weights by which a side excites itself
 */
@RegisterConfig
public record ScaledWeightsConfig(
    @Param(value = "0.8", doc = "Factor of all weights.") @Positive float all,
    @Param(value = "0.6", doc = "Factor, beside that, of a side's weights from itself.") @Positive
        float recurrent) {}
