package io.sparksnn.nn.plasticity;

import io.sparksnn.annotations.Embedded;
import io.sparksnn.annotations.Param;
import io.sparksnn.annotations.Positive;
import io.sparksnn.annotations.RegisterConfig;
import io.sparksnn.runtime.config.StepConfig;
import java.util.List;

/**
 * Parameters of {@link QuadrupletRuleTensor}; the four numbers of each are for synapses from
 * excitatory to excitatory units, from inhibitory to excitatory, from excitatory to inhibitory, and
 * from inhibitory to inhibitory ones.
 *
 * @param step seed, precision and duration of a step
 * @param preTau time constants of presynaptic traces
 * @param postTau time constants of postsynaptic traces
 * @param qAlpha weights of an arriving spike
 * @param qBeta weights of an arriving spike after the unit's
 * @param qGamma weights of the unit's spike
 * @param qDelta weights of the unit's spike after an arriving one
 * @param maxClip largest weights
 * @param eta learning rate
 */
@RegisterConfig
public record QuadrupletRuleTensorConfig(
    @Embedded StepConfig step,
    @Param(
            value = "10, 10, 10, 10",
            units = "ms",
            doc =
                "Time constants of presynaptic traces: to E from E, to E from I, to I from E, II.")
        @Positive
        List<Float> preTau,
    @Param(
            value = "10, 10, 10, 10",
            units = "ms",
            doc =
                "Time constants of postsynaptic traces: to E from E, to E from I, to I from E, II.")
        @Positive
        List<Float> postTau,
    @Param(value = "1, 1, 1, 1", doc = "Weights of an arriving spike.") List<Float> qAlpha,
    @Param(value = "1, 1, 1, 1", doc = "Weights of an arriving spike after the unit's.")
        List<Float> qBeta,
    @Param(value = "1, 1, 1, 1", doc = "Weights of the unit's spike.") List<Float> qGamma,
    @Param(value = "1, 1, 1, 1", doc = "Weights of the unit's spike after an arriving one.")
        List<Float> qDelta,
    @Param(value = "20, 20, 20, 20", doc = "Largest weights.") List<Float> maxClip,
    @Param(value = "0.1", doc = "Learning rate.") float eta) {}
