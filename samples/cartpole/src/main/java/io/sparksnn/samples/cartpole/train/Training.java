package io.sparksnn.samples.cartpole.train;

import io.sparksnn.runtime.controller.Brain;
import io.sparksnn.runtime.payload.FloatArray;
import io.sparksnn.runtime.tensor.Half;
import io.sparksnn.runtime.tensor.Shape;
import io.sparksnn.samples.cartpole.env.CartPole;
import io.sparksnn.samples.cartpole.env.Ending;
import io.sparksnn.samples.cartpole.env.Observation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A brain that learns the task. It is shown each observation for some steps; the side that is the
 * more active in the last one pushes the cart. All it is ever told is that it failed, and to which
 * side: then the side to blame is modulated against, the other one a little in favour, while the
 * last observation before is shown once more.
 *
 * <p>Source: the loop of the reference's tutorial on the cart-pole.
 */
public final class Training {
  private final Player player;
  private final CartPole cart;
  private final LearningConfig learning;
  private final Upkeep upkeep;
  private final Schedule schedule;
  private final float decay;
  private final FloatArray signal = FloatArray.zeros(Shape.of(CartPole.OBSERVED));
  private final Modulation modulation = new Modulation();
  private final List<Episode> learned = new ArrayList<>();
  private long brainSteps;
  private double seconds;

  /**
   * Begins: the brain is built by a first step on the start of the cart, as in the reference.
   *
   * @param player the brain, not built yet
   * @param cart the environment, at the start of its first episode
   * @param recipe how it is taught
   */
  public Training(Player player, CartPole cart, Recipe recipe) {
    this(Beginning.anew(player), cart, recipe);
  }

  /**
   * Begins, or goes on as if it had never been left.
   *
   * @param beginning the brain, and what it has behind it
   * @param cart the environment, at the start of its first episode
   * @param recipe how it is taught, and was
   * @throws IllegalArgumentException if the upkeep does not remember what it has to
   */
  public Training(Beginning beginning, CartPole cart, Recipe recipe) {
    long start = System.nanoTime();
    this.player = beginning.player();
    this.cart = cart;
    Past past = beginning.past();
    learning = recipe.learning();
    schedule = new Schedule(learning, past.learned());
    decay = Half.round((float) Math.exp(-1 / learning.decayTau()));
    boolean isNew = past.learned().isEmpty();
    if (isNew) {
      show(cart.observe());
      player.step(signal, modulation);
      recipe.start().prepare(player.brain());
    }
    upkeep = recipe.upkeep().of(player.brain());
    if (!isNew) {
      past.upkeep().giveBackTo(upkeep);
      // Each episode has drawn a start.
      past.learned().forEach(episode -> cart.reset());
    }
    learned.addAll(past.learned());
    brainSteps = past.brainSteps();
    seconds = past.seconds() + since(start);
  }

  private static double since(long start) {
    return (System.nanoTime() - start) / (double) TimeUnit.SECONDS.toNanos(1);
  }

  /**
   * An episode in which the brain learns.
   *
   * @param stopped asked before each step of the cart
   * @return the episode; null if it was stopped, which makes it one that was not
   */
  public @Nullable Episode learn(BooleanSupplier stopped) {
    long start = System.nanoTime();
    Ending ending = play(learning.passive() * schedule.scale(), stopped);
    if (ending != null) {
      if (ending != Ending.CAP) {
        blame(schedule.scale(ending));
        upkeep.afterFailure(new Failure(ending, cart.observe(), schedule.shortfall()));
      }
      schedule.episodeEnded(cart.steps());
      Episode episode = new Episode(learned.size() + 1, cart.steps(), ending);
      learned.add(episode);
      upkeep.episodeEnded(episode);
    }
    seconds += since(start);
    return ending == null ? null : learned.get(learned.size() - 1);
  }

  /**
   * An episode in which the brain does what it has learned, and learns nothing.
   *
   * @param number the episode's
   * @param stopped asked before each step of the cart
   * @return the episode; null if it was stopped
   */
  public @Nullable Episode evaluate(int number, BooleanSupplier stopped) {
    Ending ending = play(0, stopped);
    return ending == null ? null : new Episode(number, cart.steps(), ending);
  }

  /** {@return the brain} */
  public Brain<?> brain() {
    return player.brain();
  }

  /** {@return the episodes in which it learned so far} */
  public List<Episode> learned() {
    return Collections.unmodifiableList(learned);
  }

  /** {@return the steps that the brain has made} */
  public long brainSteps() {
    return brainSteps;
  }

  /** {@return the seconds that learning took so far} */
  public double seconds() {
    return seconds;
  }

  /**
   * {@return what it has behind it, by which it goes on together with the brain; to be asked for
   * after an episode in which the brain learned}
   */
  public Past past() {
    return new Past(List.copyOf(learned), brainSteps, seconds, Remembered.by(upkeep));
  }

  /** Leaves the last observation but one, on which the brain acted last, in the signal. */
  private @Nullable Ending play(double passive, BooleanSupplier stopped) {
    cart.reset();
    signal.values().zero();
    modulation.set(0, 0, learning.inhibitory());
    run(learning.restSteps());
    upkeep.episodeBegins();
    Ending ending = null;
    while (ending == null) {
      if (stopped.getAsBoolean()) {
        return null;
      }
      show(cart.observe());
      modulation.set(passive, passive, learning.inhibitory());
      ending = cart.step(action(run(learning.stepsPerObservation())));
    }
    return ending;
  }

  private void show(Observation observation) {
    double[] scaled = observation.scaled();
    for (int i = 0; i < scaled.length; i++) {
      signal.values().data[i] = Half.round((float) scaled[i]);
    }
  }

  private FloatArray run(int steps) {
    FloatArray sides = FloatArray.zeros(Shape.of(2));
    for (int step = 0; step < steps; step++) {
      sides = player.step(signal, modulation);
      upkeep.stepped();
    }
    brainSteps += steps;
    return sides;
  }

  private static int action(FloatArray sides) {
    return sides.get(1) > sides.get(0) ? CartPole.RIGHT : CartPole.LEFT;
  }

  private void blame(double scale) {
    double[] scaled = cart.observe().scaled();
    double position = scaled[0];
    double angle = scaled[2];
    boolean leftTrack = Math.abs(position) >= 1 && Math.abs(angle) < learning.upright();
    // The cart has to go where the pole falls, and back to the middle.
    boolean shouldGoRight = leftTrack ? position < 0 : angle > 0;
    double against = (leftTrack ? learning.track() : learning.fall()) * scale;
    double inFavour = learning.opposite() * against;
    modulation.set(
        shouldGoRight ? against : inFavour,
        shouldGoRight ? inFavour : against,
        learning.inhibitory());
    for (int step = 0; step < learning.stepsPerObservation(); step++) {
      player.step(signal, modulation);
      modulation.decay(decay);
    }
    brainSteps += learning.stepsPerObservation();
  }
}
