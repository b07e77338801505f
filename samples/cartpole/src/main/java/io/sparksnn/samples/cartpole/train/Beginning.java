package io.sparksnn.samples.cartpole.train;

import java.util.function.UnaryOperator;

/**
 * Where a training begins: with a brain that is not built yet, or where another one was left.
 *
 * @param player the brain
 * @param past what the training has behind it
 */
public record Beginning(Player player, Past past) {
  /**
   * {@return the beginning of a brain that has learned nothing}
   *
   * @param player the brain, not built yet
   */
  public static Beginning anew(Player player) {
    return new Beginning(player, Past.none());
  }

  /**
   * {@return the same with the player changed}
   *
   * @param change what is made of the player; its brain stays
   */
  public Beginning with(UnaryOperator<Player> change) {
    return new Beginning(change.apply(player), past);
  }
}
