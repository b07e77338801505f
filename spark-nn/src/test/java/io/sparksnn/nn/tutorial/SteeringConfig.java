package io.sparksnn.nn.tutorial;

import io.sparksnn.annotations.Embedded;
import io.sparksnn.annotations.RegisterConfig;
import io.sparksnn.nn.interfaces.ExponentialIntegratorConfig;
import io.sparksnn.nn.interfaces.TopologicalLinearSpikerConfig;
import io.sparksnn.runtime.config.StepConfig;

/** Parameters of {@link Steering}. */
@RegisterConfig
public record SteeringConfig(
    @Embedded StepConfig step,
    TopologicalLinearSpikerConfig eye,
    HumConfig left,
    HumConfig right,
    ExponentialIntegratorConfig hand) {}
