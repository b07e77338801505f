package io.sparksnn.samples.cartpole.train;

import io.sparksnn.samples.cartpole.env.Ending;

/**
 * An episode that is over.
 *
 * @param number from 1
 * @param steps of the cart
 * @param ending why it is over
 */
public record Episode(int number, int steps, Ending ending) {}
