/** Tests of the ready neurons. */
@NullMarked
package io.sparksnn.nn.neuron;

import org.jspecify.annotations.NullMarked;
