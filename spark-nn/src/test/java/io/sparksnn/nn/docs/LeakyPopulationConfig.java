package io.sparksnn.nn.docs;

import io.sparksnn.annotations.Embedded;
import io.sparksnn.annotations.Param;
import io.sparksnn.annotations.Range;
import io.sparksnn.annotations.RegisterConfig;
import io.sparksnn.nn.soma.LeakySomaConfig;
import io.sparksnn.nn.synapse.TracedSynapsesConfig;
import io.sparksnn.runtime.config.StepConfig;
import io.sparksnn.runtime.tensor.Shape;

/** Parameters of the population of the page on controllers. */
@RegisterConfig
public record LeakyPopulationConfig(
    @Embedded StepConfig step,
    @Param Shape units,
    @Param("0.2") @Range(min = 0, max = 1) float inhibitoryRate,
    TracedSynapsesConfig synapses,
    LeakySomaConfig soma) {}
