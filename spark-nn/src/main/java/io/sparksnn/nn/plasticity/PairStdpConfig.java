package io.sparksnn.nn.plasticity;

import io.sparksnn.annotations.Embedded;
import io.sparksnn.annotations.Param;
import io.sparksnn.annotations.RegisterConfig;

/**
 * Parameters of {@link PairStdp}.
 *
 * @param timing time constants and bounds
 * @param aPlus weight of a pair in which the arriving spike comes first
 * @param aMinus weight of a pair in which the unit's spike comes first
 */
@RegisterConfig
public record PairStdpConfig(
    @Embedded StdpConfig timing,
    @Param(value = "0.01", doc = "Potentiation by a pair, arriving spike first.") float aPlus,
    @Param(value = "0.0105", doc = "Depression by a pair, arriving spike last.") float aMinus) {}
