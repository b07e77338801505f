package io.sparksnn.nn.soma;

import io.sparksnn.annotations.Embedded;
import io.sparksnn.annotations.Param;
import io.sparksnn.annotations.Positive;
import io.sparksnn.annotations.RegisterConfig;
import io.sparksnn.runtime.config.Init;

/**
 * Parameters of {@link AdaptiveExponentialSoma}.
 *
 * @param exponential the membrane
 * @param adaptationTau time constant of the adaptation current in ms
 * @param adaptationDelta by how much a spike raises the adaptation current, in pA
 * @param adaptationSubthreshold how much the adaptation current follows the potential, in nS
 */
@RegisterConfig
public record AdaptiveExponentialSomaConfig(
    @Embedded ExponentialSomaConfig exponential,
    @Param(value = "100", units = "ms", doc = "Time constant of the adaptation current.") @Positive
        Init adaptationTau,
    @Param(value = "7", units = "pA", doc = "By how much a spike raises the adaptation current.")
        Init adaptationDelta,
    @Param(
            value = "0.5",
            units = "nS",
            doc = "How much the adaptation current follows the potential.")
        Init adaptationSubthreshold) {}
