package io.sparksnn.nn.plasticity;

import io.sparksnn.annotations.Embedded;
import io.sparksnn.annotations.Param;
import io.sparksnn.annotations.Positive;
import io.sparksnn.annotations.RegisterConfig;
import io.sparksnn.runtime.config.Init;
import io.sparksnn.runtime.config.StepConfig;

/**
 * Parameters of {@link RewardModulatedStdp}; the defaults are those of the program that comes with
 * Izhikevich (2007).
 *
 * @param step seed, precision and duration of a step
 * @param preTau time constant of potentiation
 * @param postTau time constant of depression
 * @param aPlus eligibility by a pair, arriving spike first
 * @param aMinus loss of eligibility by a pair, arriving spike last
 * @param eligibilityTau time constant of eligibility
 * @param dopamineTau time constant of dopamine
 * @param tonic dopamine without reward
 * @param eta learning rate
 * @param minWeight no weight is below
 * @param maxWeight no weight is above
 */
@RegisterConfig
public record RewardModulatedStdpConfig(
    @Embedded StepConfig step,
    @Param(value = "20", units = "ms", doc = "Time constant of potentiation, by arriving spikes.")
        @Positive
        Init preTau,
    @Param(value = "20", units = "ms", doc = "Time constant of depression, by the unit's spikes.")
        @Positive
        Init postTau,
    @Param(value = "0.1", doc = "Eligibility by a pair, arriving spike first.") float aPlus,
    @Param(value = "0.15", doc = "Loss of eligibility by a pair, arriving spike last.")
        float aMinus,
    @Param(value = "1000", units = "ms", doc = "Time constant of eligibility.") @Positive
        float eligibilityTau,
    @Param(value = "200", units = "ms", doc = "Time constant of dopamine.") @Positive
        float dopamineTau,
    @Param(value = "0.002", doc = "Dopamine without reward.") float tonic,
    @Param(value = "0.1", units = "1/ms", doc = "Learning rate.") float eta,
    @Param(value = "0", doc = "Smallest weight.") float minWeight,
    @Param(value = "4", doc = "Largest weight.") float maxWeight) {}
