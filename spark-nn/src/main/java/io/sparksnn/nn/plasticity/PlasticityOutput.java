package io.sparksnn.nn.plasticity;

import io.sparksnn.annotations.Out;
import io.sparksnn.runtime.module.ModuleOutput;
import io.sparksnn.runtime.payload.KernelArray;

/**
 * Ports of all plasticity rules.
 *
 * @param kernel the weights that were given, changed in place
 */
public record PlasticityOutput(
    @Out(doc = "The kernel that was given, changed in place.") KernelArray kernel)
    implements ModuleOutput {}
