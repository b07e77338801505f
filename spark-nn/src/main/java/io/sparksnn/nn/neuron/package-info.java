/** Populations that are ready to use, as in the reference. */
@NullMarked
package io.sparksnn.nn.neuron;

import org.jspecify.annotations.NullMarked;
