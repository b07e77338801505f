package io.sparksnn.nn.control;

import io.sparksnn.annotations.Embedded;
import io.sparksnn.annotations.RegisterConfig;

/**
 * Parameters of {@link SpikeSampler}.
 *
 * @param sampler the same as for numbers
 */
@RegisterConfig
public record SpikeSamplerConfig(@Embedded SamplerConfig sampler) {}
