package io.sparksnn.nn.docs;

import io.sparksnn.annotations.Embedded;
import io.sparksnn.annotations.Param;
import io.sparksnn.annotations.Range;
import io.sparksnn.annotations.RegisterConfig;
import io.sparksnn.nn.soma.LeakySomaConfig;
import io.sparksnn.runtime.config.StepConfig;
import io.sparksnn.runtime.tensor.Shape;

/** Units with their synapses, as the page on configurations has them. */
@RegisterConfig
public record PopulationConfig(
    @Embedded StepConfig step,
    @Param(doc = "Shape of the units.") Shape units,
    @Param(value = "0.2", doc = "Part of the units that inhibits.") @Range(min = 0, max = 1)
        float inhibitoryRate,
    FiberConfig synapses,
    LeakySomaConfig soma)
    implements PopulationConfigFields {}
