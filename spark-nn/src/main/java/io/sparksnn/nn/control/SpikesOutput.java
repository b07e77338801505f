package io.sparksnn.nn.control;

import io.sparksnn.annotations.Out;
import io.sparksnn.runtime.module.ModuleOutput;
import io.sparksnn.runtime.payload.SpikeArray;

/**
 * What modules give that rearrange spikes.
 *
 * @param output the spikes, inhibitory where they were so before
 */
public record SpikesOutput(@Out(doc = "The spikes.") SpikeArray output) implements ModuleOutput {}
