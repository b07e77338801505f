package io.sparksnn.samples.cartpole.brain;

import io.sparksnn.annotations.Embedded;
import io.sparksnn.annotations.Param;
import io.sparksnn.annotations.Range;
import io.sparksnn.annotations.RegisterConfig;
import io.sparksnn.nn.delay.N2NDelaysConfig;
import io.sparksnn.nn.plasticity.QuadrupletRuleTensorConfig;
import io.sparksnn.nn.soma.AdaptiveLeakySomaConfig;
import io.sparksnn.nn.synapse.TracedSynapsesConfig;
import io.sparksnn.runtime.config.StepConfig;
import io.sparksnn.runtime.tensor.Shape;

/**
 * Parameters of {@link ModulatedNeuron}.
 *
 * @param step seed, precision and duration of a step, the latter for all nodes
 * @param units shape of the population, for all nodes
 * @param inhibitoryRate part of the units that is inhibitory
 * @param propagateInhibition whether the rule sees which inputs are inhibitory
 * @param delays delays from each input to each unit
 * @param synapses synapses
 * @param soma membranes
 * @param plasticity how the synapses learn
 */
@RegisterConfig
public record ModulatedNeuronConfig(
    @Embedded StepConfig step,
    @Param(doc = "Shape of the population.") Shape units,
    @Param(value = "0", doc = "Part of the units that is inhibitory.") @Range(min = 0, max = 1)
        float inhibitoryRate,
    @Param(value = "false", doc = "Whether the rule sees which inputs are inhibitory.")
        boolean propagateInhibition,
    N2NDelaysConfig delays,
    TracedSynapsesConfig synapses,
    AdaptiveLeakySomaConfig soma,
    QuadrupletRuleTensorConfig plasticity) {}
