package io.sparksnn.nn.synapse;

import io.sparksnn.annotations.Out;
import io.sparksnn.runtime.module.ModuleOutput;
import io.sparksnn.runtime.payload.CurrentArray;

/**
 * Ports of all synapses.
 *
 * @param currents current into each unit, in pA
 */
public record SynapsesOutput(@Out(doc = "Current into each unit.") CurrentArray currents)
    implements ModuleOutput {}
