/** The task: a pole on a cart, as the Python package Gymnasium has it. */
@org.jspecify.annotations.NullMarked
package io.sparksnn.samples.cartpole.env;
