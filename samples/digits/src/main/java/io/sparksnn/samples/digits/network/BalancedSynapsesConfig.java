package io.sparksnn.samples.digits.network;

import io.sparksnn.annotations.Embedded;
import io.sparksnn.annotations.Param;
import io.sparksnn.annotations.Positive;
import io.sparksnn.annotations.RegisterConfig;
import io.sparksnn.runtime.config.StepConfig;
import io.sparksnn.runtime.tensor.Shape;

/** Parameters of {@link BalancedSynapses}. */
@RegisterConfig
public record BalancedSynapsesConfig(
    @Embedded StepConfig step,
    @Param(doc = "Shape of the units that are driven.") Shape units,
    @Param(value = "6", doc = "Inputs that excite a unit, and as many that inhibit it.") @Positive
        int fanIn,
    @Param(value = "1600", units = "pA", doc = "Current of one spike.") @Positive float weight,
    @Param(value = "5", units = "ms", doc = "Time constant of the current.") @Positive float tau) {}
