package io.sparksnn.nn.synapse;

import io.sparksnn.annotations.Embedded;
import io.sparksnn.annotations.Param;
import io.sparksnn.annotations.RegisterConfig;
import io.sparksnn.nn.initializer.SparseUniformInitializer;
import io.sparksnn.runtime.config.Init;
import io.sparksnn.runtime.config.StepConfig;
import io.sparksnn.runtime.tensor.Shape;

/**
 * Parameters of {@link LinearSynapses}, and of the kernel of all other synapses.
 *
 * @param step seed, precision and duration of a step
 * @param units shape of the postsynaptic units
 * @param kernel weights of shape units + inputs
 */
@RegisterConfig
public record LinearSynapsesConfig(
    @Embedded StepConfig step,
    @Param(doc = "Shape of the postsynaptic units.") Shape units,
    @Param(
            initializer = SparseUniformInitializer.class,
            units = "pA",
            doc = "Weights, of shape units + inputs.")
        Init kernel) {}
