package io.sparksnn.nn.interfaces;

import io.sparksnn.annotations.Embedded;
import io.sparksnn.annotations.Param;
import io.sparksnn.annotations.Positive;
import io.sparksnn.annotations.RegisterConfig;
import io.sparksnn.runtime.config.Init;
import io.sparksnn.runtime.config.StepConfig;
import org.jspecify.annotations.Nullable;

/**
 * Parameters of {@link ExponentialIntegrator}.
 *
 * @param step seed, dtype and dt
 * @param numOutputs number of outputs
 * @param saturationFreq rate in Hz of all units of an output at which it is about one
 * @param tau time constant in ms
 * @param outputMap the output, from 0, of each unit in row-major order; null to share them out
 *     evenly
 * @param shuffle whether units that are shared out are so at random, else in order
 * @param smoothTrace whether outputs rise as well as decay
 */
@RegisterConfig
public record ExponentialIntegratorConfig(
    @Embedded StepConfig step,
    @Param(doc = "Number of outputs.") @Positive int numOutputs,
    @Param(value = "50", units = "Hz", doc = "Rate of the units at which an output is about one.")
        @Positive
        float saturationFreq,
    @Param(value = "5", units = "ms", doc = "Time constant.") @Positive float tau,
    @Param(optional = true, doc = "Output of each unit; null to share them out evenly.")
        @Nullable Init outputMap,
    @Param(value = "true", doc = "Whether units are shared out at random.") boolean shuffle,
    @Param(value = "true", doc = "Whether outputs rise as well as decay.") boolean smoothTrace) {}
