/**
 * The sample's brain: a population written as a class, a brain written as a class, and their
 * settings.
 */
@org.jspecify.annotations.NullMarked
package io.sparksnn.samples.cartpole.brain;
