/** The weights of a brain's populations, read and changed by where their inputs come from. */
@org.jspecify.annotations.NullMarked
package io.sparksnn.samples.cartpole.weights;
