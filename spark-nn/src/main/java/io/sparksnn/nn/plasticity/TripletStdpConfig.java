package io.sparksnn.nn.plasticity;

import io.sparksnn.annotations.Embedded;
import io.sparksnn.annotations.Param;
import io.sparksnn.annotations.Positive;
import io.sparksnn.annotations.RegisterConfig;
import io.sparksnn.runtime.config.Init;

/**
 * Parameters of {@link TripletStdp}; the defaults are those of the full model with all-to-all
 * interactions, fitted to visual cortex: table 3 of Pfister and Gerstner (2006).
 *
 * @param timing time constants of pairs, and bounds
 * @param preSlowTau τx of triplets, by arriving spikes
 * @param postSlowTau τy of triplets, by the unit's spikes
 * @param aPlus A2+ of pairs, arriving spike first
 * @param aMinus A2− of pairs, arriving spike last
 * @param aPlusTriplet A3+ of triplets with two spikes of the unit
 * @param aMinusTriplet A3− of triplets with two arriving spikes
 */
@RegisterConfig
public record TripletStdpConfig(
    @Embedded StdpConfig timing,
    @Param(value = "101", units = "ms", doc = "Time constant of triplets, by arriving spikes.")
        @Positive
        Init preSlowTau,
    @Param(value = "125", units = "ms", doc = "Time constant of triplets, by the unit's spikes.")
        @Positive
        Init postSlowTau,
    @Param(value = "5e-10", doc = "Potentiation by a pair.") float aPlus,
    @Param(value = "7e-3", doc = "Depression by a pair.") float aMinus,
    @Param(value = "6.2e-3", doc = "Potentiation by a triplet.") float aPlusTriplet,
    @Param(value = "2.3e-4", doc = "Depression by a triplet.") float aMinusTriplet) {}
