package io.sparksnn.nn.docs;

import io.sparksnn.annotations.Embedded;
import io.sparksnn.annotations.Param;
import io.sparksnn.annotations.Positive;
import io.sparksnn.annotations.RegisterConfig;
import io.sparksnn.nn.initializer.SparseUniformInitializer;
import io.sparksnn.runtime.config.Init;
import io.sparksnn.runtime.config.StepConfig;
import io.sparksnn.runtime.tensor.Shape;

/** Synapses, as the page on configurations has them. */
@RegisterConfig
public record FiberConfig(
    @Embedded StepConfig step,
    @Param(doc = "Shape of the units.") Shape units,
    @Param(initializer = SparseUniformInitializer.class, units = "pA", doc = "Weights.")
        Init kernel,
    @Param(value = "5", units = "ms", doc = "Time constant of the current.") @Positive Init tau)
    implements FiberConfigFields {}
