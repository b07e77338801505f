package io.sparksnn.samples.cartpole.env;

/**
 * What can be seen of the cart and the pole.
 *
 * @param position of the cart from the middle of the track, in m
 * @param velocity of the cart, in m/s
 * @param angle of the pole from upright, in rad; to the right above 0
 * @param angularVelocity of the pole, in rad/s
 */
public record Observation(float position, float velocity, float angle, float angularVelocity) {
  private static final double POSITION = 2.4;
  private static final double VELOCITY = 2.5;
  private static final double ANGLE = 0.2095;
  private static final double ANGULAR_VELOCITY = 3.5;

  /**
   * {@return the same as parts of what occurs, each from −1 to 1: position, velocity, angle,
   * angular velocity}
   */
  public double[] scaled() {
    return new double[] {
      part(position, POSITION),
      part(velocity, VELOCITY),
      part(angle, ANGLE),
      part(angularVelocity, ANGULAR_VELOCITY)
    };
  }

  private static double part(double value, double most) {
    return Math.max(-1, Math.min(1, value / most));
  }
}
