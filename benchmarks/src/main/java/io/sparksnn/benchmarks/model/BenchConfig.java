package io.sparksnn.benchmarks.model;

import io.sparksnn.annotations.Embedded;
import io.sparksnn.annotations.Param;
import io.sparksnn.annotations.Positive;
import io.sparksnn.annotations.RegisterConfig;
import io.sparksnn.runtime.config.Init;
import io.sparksnn.runtime.config.StepConfig;
import io.sparksnn.runtime.tensor.Shape;

/** A configuration of twelve fields, as those of a soma are. */
@RegisterConfig
public record BenchConfig(
    @Embedded StepConfig step,
    @Param("8, 4") Shape units,
    @Param(value = "-60", units = "mV") Init potentialRest,
    @Param(value = "-50.5", units = "mV") Init potentialReset,
    @Param(value = "20", units = "ms") @Positive Init potentialTau,
    @Param(value = "0.1", units = "GΩ") float resistance,
    @Param(value = "-40.25", units = "mV") float threshold,
    @Param(value = "2", units = "ms") float cooldown,
    @Param("3") int order,
    @Param("pyramidal cells") String label) {}
