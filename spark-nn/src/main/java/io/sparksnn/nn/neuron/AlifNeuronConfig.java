package io.sparksnn.nn.neuron;

import io.sparksnn.annotations.Embedded;
import io.sparksnn.annotations.Param;
import io.sparksnn.annotations.Range;
import io.sparksnn.annotations.RegisterConfig;
import io.sparksnn.nn.delay.N2NDelaysConfig;
import io.sparksnn.nn.plasticity.HebbianRuleConfig;
import io.sparksnn.nn.soma.AdaptiveLeakySomaConfig;
import io.sparksnn.nn.synapse.TracedSynapsesConfig;
import io.sparksnn.runtime.config.StepConfig;
import io.sparksnn.runtime.tensor.Shape;

/**
 * Parameters of {@link AlifNeuron}.
 *
 * @param step seed, precision and duration of a step, the latter for all nodes
 * @param units shape of the population, for all nodes
 * @param inhibitoryRate part of the units that is inhibitory
 * @param propagateInhibition whether nodes see at the build which of their inputs are inhibitory;
 *     not so in files of the reference
 * @param delays delays from each input to each unit
 * @param synapses synapses
 * @param soma membranes
 * @param hebbianRule how the synapses learn
 */
@RegisterConfig
public record AlifNeuronConfig(
    @Embedded StepConfig step,
    @Param(doc = "Shape of the population.") Shape units,
    @Param(value = "0.2", doc = "Part of the units that is inhibitory.") @Range(min = 0, max = 1)
        float inhibitoryRate,
    @Param(value = "true", doc = "Whether nodes see at the build which inputs are inhibitory.")
        boolean propagateInhibition,
    N2NDelaysConfig delays,
    TracedSynapsesConfig synapses,
    AdaptiveLeakySomaConfig soma,
    HebbianRuleConfig hebbianRule) {}
