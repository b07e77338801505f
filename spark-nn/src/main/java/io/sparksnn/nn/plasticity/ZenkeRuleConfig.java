package io.sparksnn.nn.plasticity;

import io.sparksnn.annotations.Embedded;
import io.sparksnn.annotations.Param;
import io.sparksnn.annotations.Positive;
import io.sparksnn.annotations.RegisterConfig;
import io.sparksnn.runtime.config.Init;
import io.sparksnn.runtime.config.StepConfig;

/**
 * Parameters of {@link ZenkeRule}; arrays have the shape units + inputs.
 *
 * @param step seed, precision and duration of a step
 * @param preTau time constant of presynaptic traces
 * @param postTau time constant of postsynaptic traces
 * @param postSlowTau time constant of slow postsynaptic traces
 * @param targetTau time constant of consolidation
 * @param a weight of potentiation by triplets
 * @param b weight of doublets
 * @param c weight of the pull towards the target
 * @param d weight of arriving spikes alone
 * @param p strength of the potential that consolidates targets
 * @param eta learning rate
 */
@RegisterConfig
public record ZenkeRuleConfig(
    @Embedded StepConfig step,
    @Param(value = "20", units = "ms", doc = "Time constant of presynaptic traces.") @Positive
        Init preTau,
    @Param(value = "20", units = "ms", doc = "Time constant of postsynaptic traces.") @Positive
        Init postTau,
    @Param(value = "20", units = "ms", doc = "Time constant of slow postsynaptic traces.") @Positive
        Init postSlowTau,
    @Param(value = "20000", units = "ms", doc = "Time constant of the target of each weight.")
        @Positive
        Init targetTau,
    @Param(value = "1", doc = "Weight of potentiation by triplets.") Init a,
    @Param(value = "-1", doc = "Weight of doublets.") Init b,
    @Param(value = "-1", doc = "Weight of the pull towards the target.") Init c,
    @Param(value = "1", doc = "Weight of arriving spikes alone.") Init d,
    @Param(value = "20", doc = "Strength of the potential of targets.") Init p,
    @Param(value = "0.1", doc = "Learning rate.") Init eta) {}
