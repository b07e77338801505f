package io.sparksnn.nn.soma;

import io.sparksnn.annotations.Embedded;
import io.sparksnn.annotations.Param;
import io.sparksnn.annotations.Positive;
import io.sparksnn.annotations.RegisterConfig;
import io.sparksnn.runtime.config.Init;

/**
 * Parameters of {@link ExponentialSoma}, and what every exponential membrane has.
 *
 * @param leaky the membrane
 * @param rheobaseThreshold potential in mV from which on a spike starts by itself
 * @param spikeSlope sharpness of the start of a spike in mV
 */
@RegisterConfig
public record ExponentialSomaConfig(
    @Embedded(
            defaults = {
              "potentialRest=-70",
              "potentialReset=-51",
              "potentialTau=5",
              "resistance=0.5",
              "threshold=-30"
            })
        LeakySomaConfig leaky,
    @Param(value = "-50", units = "mV", doc = "Potential from which on a spike starts by itself.")
        Init rheobaseThreshold,
    @Param(value = "2", units = "mV", doc = "Sharpness of the start of a spike.") @Positive
        Init spikeSlope) {}
