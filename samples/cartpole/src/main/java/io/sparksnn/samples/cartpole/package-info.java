/**
 * A brain of two sides that oppose each other learns to balance a pole on a cart: by the plasticity
 * of its synapses alone, from nothing but being told that it failed.
 *
 * <p>Start reading at {@link io.sparksnn.samples.cartpole.Cartpole}; to copy a brain, at {@link
 * io.sparksnn.samples.cartpole.brain.OpponentBrain}.
 */
@NullMarked
package io.sparksnn.samples.cartpole;

import org.jspecify.annotations.NullMarked;
