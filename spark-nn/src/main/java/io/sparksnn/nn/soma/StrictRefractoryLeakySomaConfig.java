package io.sparksnn.nn.soma;

import io.sparksnn.annotations.Embedded;
import io.sparksnn.annotations.RegisterConfig;

/**
 * Parameters of {@link StrictRefractoryLeakySoma}.
 *
 * @param refractory membrane and refractory time
 */
@RegisterConfig
public record StrictRefractoryLeakySomaConfig(@Embedded RefractoryLeakySomaConfig refractory) {}
