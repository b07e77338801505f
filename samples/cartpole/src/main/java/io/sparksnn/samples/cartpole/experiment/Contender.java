package io.sparksnn.samples.cartpole.experiment;

import io.sparksnn.samples.cartpole.train.Beginning;
import io.sparksnn.samples.cartpole.train.Player;
import io.sparksnn.samples.cartpole.train.Training;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A brain that is to be trained.
 *
 * @param seed what its seeds are derived from, or where they are from, as tables have it
 * @param beginning makes it
 * @param afterEpisode is shown it after each episode in which it learned
 * @param afterwards is shown it once its results are there
 */
public record Contender(
    String seed,
    Supplier<Beginning> beginning,
    Consumer<Training> afterEpisode,
    Afterwards afterwards) {
  /**
   * A brain that has learned nothing, and at which nobody looks.
   *
   * @param seed what its seeds are derived from, or where they are from, as tables have it
   * @param player makes it
   */
  public Contender(String seed, Supplier<Player> player) {
    this(seed, () -> Beginning.anew(player.get()), training -> {}, (training, stopped) -> {});
  }

  /** Looks at a brain that is trained. */
  @FunctionalInterface
  public interface Afterwards {
    /**
     * Looks at a brain; its results do not change any more.
     *
     * @param training it, for episodes more
     * @param stopped whether somebody waits for the end
     */
    void look(Training training, BooleanSupplier stopped);
  }
}
