package io.sparksnn.samples.cartpole.train;

import io.sparksnn.samples.cartpole.env.Ending;
import io.sparksnn.samples.cartpole.env.Observation;

/**
 * What a brain may know of its failure.
 *
 * @param ending why the episode is over
 * @param last what was seen of the cart at the end
 * @param shortfall what a running mean of the steps is short of all there are, as a part, from 0 to
 *     1: who does well is to change little
 */
public record Failure(Ending ending, Observation last, double shortfall) {}
