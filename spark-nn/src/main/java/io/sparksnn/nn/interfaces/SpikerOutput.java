package io.sparksnn.nn.interfaces;

import io.sparksnn.annotations.Out;
import io.sparksnn.runtime.module.ModuleOutput;
import io.sparksnn.runtime.payload.SpikeArray;

/**
 * What every spiker gives.
 *
 * @param spikes the units that spiked, none of them inhibitory
 */
public record SpikerOutput(@Out(doc = "Units that spiked.") SpikeArray spikes)
    implements ModuleOutput {}
