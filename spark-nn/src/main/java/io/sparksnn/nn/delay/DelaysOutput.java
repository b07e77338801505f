package io.sparksnn.nn.delay;

import io.sparksnn.annotations.Out;
import io.sparksnn.runtime.module.ModuleOutput;
import io.sparksnn.runtime.payload.SpikeArray;

/**
 * Ports of delays.
 *
 * @param outSpikes the spikes that arrive
 */
public record DelaysOutput(@Out(doc = "The spikes that arrive.") SpikeArray outSpikes)
    implements ModuleOutput {}
