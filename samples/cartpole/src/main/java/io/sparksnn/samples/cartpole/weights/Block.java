package io.sparksnn.samples.cartpole.weights;

/**
 * The inputs of a population that come from one source.
 *
 * @param source the module they come from
 * @param from the first of them
 * @param to after the last of them
 */
public record Block(String source, int from, int to) {}
