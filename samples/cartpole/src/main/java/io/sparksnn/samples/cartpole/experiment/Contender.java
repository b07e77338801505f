package io.sparksnn.samples.cartpole.experiment;

import io.sparksnn.samples.cartpole.train.Player;
import java.util.function.Supplier;

/**
 * A brain that is to be trained.
 *
 * @param seed what its seeds are derived from, or where they are from, as tables have it
 * @param player makes it
 */
public record Contender(String seed, Supplier<Player> player) {}
