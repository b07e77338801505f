package io.sparksnn.nn.soma;

import io.sparksnn.annotations.Out;
import io.sparksnn.runtime.module.ModuleOutput;
import io.sparksnn.runtime.payload.SpikeArray;

/**
 * What every soma gives.
 *
 * @param spikes the units whose potential was above threshold, of the shape of the currents;
 *     inhibitory where the inhibition mask says so
 */
public record SomaOutput(@Out(doc = "Units whose potential was above threshold.") SpikeArray spikes)
    implements ModuleOutput {}
