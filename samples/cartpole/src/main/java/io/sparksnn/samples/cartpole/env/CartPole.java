package io.sparksnn.samples.cartpole.env;

import org.jspecify.annotations.Nullable;

/**
 * A pole on a cart that is pushed left or right, CartPole-v1 of Gymnasium: the same equations in
 * the same order, and the same starts from the same seed. A step is 20 ms; an episode ends when the
 * pole leans by more than 12°, when the cart is more than 2.4 m from the middle, or after 500
 * steps.
 *
 * <p>Source: A. Barto, R. Sutton, C. Anderson, <cite>Neuronlike adaptive elements that can solve
 * difficult learning control problems</cite>, IEEE Transactions on Systems, Man, and Cybernetics
 * 13(5), 1983; integrated by Euler's method.
 */
public final class CartPole {
  /** The action that pushes the cart to the left. */
  public static final int LEFT = 0;

  /** The action that pushes the cart to the right. */
  public static final int RIGHT = 1;

  /** Numbers in an observation. */
  public static final int OBSERVED = 4;

  /** Steps after which an episode is over. */
  public static final int MAX_STEPS = 500;

  private static final double GRAVITY = 9.8;
  private static final double POLE_MASS = 0.1;
  private static final double TOTAL_MASS = 1.0 + POLE_MASS;
  private static final double HALF_LENGTH = 0.5;
  private static final double POLE_MASS_LENGTH = POLE_MASS * HALF_LENGTH;
  private static final double FORCE = 10;
  private static final double DURATION = 0.02;
  private static final double MAX_ANGLE = 12 * 2 * Math.PI / 360;
  private static final double MAX_POSITION = 2.4;
  private static final double START = 0.05;

  private final NumpyGenerator random;
  private double position;
  private double velocity;
  private double angle;
  private double angularVelocity;
  private int steps;
  private @Nullable Ending ending;

  /**
   * An environment, at the start of its first episode.
   *
   * @param seed draws the starts of all its episodes
   * @throws IllegalArgumentException if it is below 0
   */
  public CartPole(long seed) {
    random = new NumpyGenerator(seed);
    reset();
  }

  /** Starts the next episode: four numbers between −0.05 and 0.05. */
  public void reset() {
    position = random.uniform(-START, START);
    velocity = random.uniform(-START, START);
    angle = random.uniform(-START, START);
    angularVelocity = random.uniform(-START, START);
    steps = 0;
    ending = null;
  }

  /**
   * Pushes the cart for one step.
   *
   * @param action {@link #LEFT} or {@link #RIGHT}
   * @return why the episode is over; null if it is not
   * @throws IllegalStateException if it was over before
   */
  public @Nullable Ending step(int action) {
    if (ending != null) {
      throw new IllegalStateException("the episode is over (%s)".formatted(ending.words()));
    }
    double cosine = Math.cos(angle);
    double sine = Math.sin(angle);
    double push =
        ((action == RIGHT ? FORCE : -FORCE)
                + POLE_MASS_LENGTH * (angularVelocity * angularVelocity) * sine)
            / TOTAL_MASS;
    double angularAcceleration =
        (GRAVITY * sine - cosine * push)
            / (HALF_LENGTH * (4.0 / 3.0 - POLE_MASS * (cosine * cosine) / TOTAL_MASS));
    double acceleration = push - POLE_MASS_LENGTH * angularAcceleration * cosine / TOTAL_MASS;
    position += DURATION * velocity;
    velocity += DURATION * acceleration;
    angle += DURATION * angularVelocity;
    angularVelocity += DURATION * angularAcceleration;
    steps++;
    ending = judge();
    return ending;
  }

  /** A failure in the last step there is counts as none, as in the reference. */
  private @Nullable Ending judge() {
    if (steps >= MAX_STEPS) {
      return Ending.CAP;
    }
    if (Math.abs(position) > MAX_POSITION) {
      return Ending.LEFT_TRACK;
    }
    return Math.abs(angle) > MAX_ANGLE ? Ending.POLE_FELL : null;
  }

  /** {@return the steps of this episode so far} */
  public int steps() {
    return steps;
  }

  /** {@return what can be seen at present} */
  public Observation observe() {
    return new Observation(
        (float) position, (float) velocity, (float) angle, (float) angularVelocity);
  }

  /** Position and velocity of the cart, angle and angular velocity of the pole, exactly. */
  double[] state() {
    return new double[] {position, velocity, angle, angularVelocity};
  }
}
