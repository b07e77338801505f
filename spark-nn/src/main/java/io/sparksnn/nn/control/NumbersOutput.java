package io.sparksnn.nn.control;

import io.sparksnn.annotations.Out;
import io.sparksnn.runtime.module.ModuleOutput;
import io.sparksnn.runtime.payload.FloatArray;

/**
 * What modules give that rearrange numbers.
 *
 * @param output the numbers
 */
public record NumbersOutput(@Out(doc = "The numbers.") FloatArray output) implements ModuleOutput {}
