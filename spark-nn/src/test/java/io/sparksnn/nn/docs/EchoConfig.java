package io.sparksnn.nn.docs;

import io.sparksnn.annotations.Embedded;
import io.sparksnn.annotations.RegisterConfig;
import io.sparksnn.runtime.config.StepConfig;

/** Parameters of the brain of the page on controllers. */
@RegisterConfig
public record EchoConfig(
    @Embedded StepConfig step, LeakyPopulationConfig first, LeakyPopulationConfig second) {}
