package io.sparksnn.nn.tutorial;

import io.sparksnn.annotations.Embedded;
import io.sparksnn.annotations.Param;
import io.sparksnn.annotations.Range;
import io.sparksnn.annotations.RegisterConfig;
import io.sparksnn.nn.soma.RefractoryLeakySomaConfig;
import io.sparksnn.nn.synapse.TracedSynapsesConfig;
import io.sparksnn.runtime.config.StepConfig;
import io.sparksnn.runtime.tensor.Shape;

/** Parameters of {@link Hum}. */
@RegisterConfig
public record HumConfig(
    @Embedded StepConfig step,
    @Param Shape units,
    @Param("0") @Range(min = 0, max = 1) float inhibitoryRate,
    TracedSynapsesConfig synapses,
    NoiseConfig noise,
    RefractoryLeakySomaConfig soma) {}
