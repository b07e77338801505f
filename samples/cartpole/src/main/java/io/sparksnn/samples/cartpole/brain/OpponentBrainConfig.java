package io.sparksnn.samples.cartpole.brain;

import io.sparksnn.annotations.Embedded;
import io.sparksnn.annotations.RegisterConfig;
import io.sparksnn.nn.interfaces.ExponentialIntegratorConfig;
import io.sparksnn.nn.interfaces.TopologicalLinearSpikerConfig;
import io.sparksnn.runtime.config.StepConfig;

/**
 * Parameters of {@link OpponentBrain}; what the sample uses is in {@link OpponentBrains}.
 *
 * @param step seed, precision and duration of a step
 * @param aExcitatory the side of action 0
 * @param bExcitatory the side of action 1
 * @param aInhibitory what side A holds down side B with
 * @param bInhibitory what side B holds down side A with
 * @param spiker turns the observation into spikes
 * @param integrator turns the spikes of both sides into two numbers
 */
@RegisterConfig
public record OpponentBrainConfig(
    @Embedded StepConfig step,
    ModulatedNeuronConfig aExcitatory,
    ModulatedNeuronConfig bExcitatory,
    ModulatedNeuronConfig aInhibitory,
    ModulatedNeuronConfig bInhibitory,
    TopologicalLinearSpikerConfig spiker,
    ExponentialIntegratorConfig integrator) {}
