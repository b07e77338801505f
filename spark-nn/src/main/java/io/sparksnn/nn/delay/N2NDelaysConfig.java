package io.sparksnn.nn.delay;

import io.sparksnn.annotations.Embedded;
import io.sparksnn.annotations.Param;
import io.sparksnn.annotations.RegisterConfig;
import io.sparksnn.runtime.tensor.Shape;

/**
 * Parameters of {@link N2NDelays}.
 *
 * @param common seed, precision, duration of a step and delays
 * @param units shape of the postsynaptic units
 */
@RegisterConfig
public record N2NDelaysConfig(
    @Embedded NDelaysConfig common, @Param(doc = "Shape of the postsynaptic units.") Shape units) {}
