package io.sparksnn.nn.delay;

import io.sparksnn.annotations.Embedded;
import io.sparksnn.annotations.Param;
import io.sparksnn.annotations.Positive;
import io.sparksnn.annotations.RegisterConfig;
import io.sparksnn.nn.initializer.UniformInitializer;
import io.sparksnn.runtime.config.Init;
import io.sparksnn.runtime.config.StepConfig;

/**
 * Parameters of {@link NDelays}, and of the delays of {@link N2NDelays}.
 *
 * @param step seed, precision and duration of a step
 * @param maxDelay the longest delay that is drawn
 * @param delays whole numbers of steps, or an initializer by which they are drawn
 */
@RegisterConfig
public record NDelaysConfig(
    @Embedded StepConfig step,
    @Param(value = "8", units = "ms", doc = "The longest delay there may be.") @Positive
        float maxDelay,
    @Param(
            initializer = UniformInitializer.class,
            doc = "Delays in steps; an initializer draws them from 1 step to the longest one.")
        Init delays) {}
