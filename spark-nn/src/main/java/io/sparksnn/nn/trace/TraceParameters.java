package io.sparksnn.nn.trace;

/**
 * What one exponential of a trace is made of: its time constant in ms, the step that an input of
 * one makes, and where it rests. Each is one number, or one for every element.
 */
public final class TraceParameters {
  private final float[] tau;
  private final float[] scale;
  private final float[] base;

  private TraceParameters(float[] tau, float[] scale, float[] base) {
    this.tau = tau;
    this.scale = scale;
    this.base = base;
  }

  /**
   * {@return an exponential that is the same for all elements}
   *
   * @param tau time constant in ms
   * @param scale what an input of one adds
   * @param base where it rests
   */
  public static TraceParameters of(float tau, float scale, float base) {
    return new TraceParameters(new float[] {tau}, new float[] {scale}, new float[] {base});
  }

  /**
   * {@return an exponential of arrays, which are copied}
   *
   * @param tau time constant in ms: one number, or one for each element
   * @param scale what an input of one adds: one number, or one for each element
   * @param base where it rests: one number, or one for each element
   */
  public static TraceParameters of(float[] tau, float[] scale, float[] base) {
    return new TraceParameters(tau.clone(), scale.clone(), base.clone());
  }

  /**
   * {@return an exponential whose steps are 1/tau, so that a steady input of one per ms gives one}
   *
   * @param tau time constant in ms: one number, or one for each element
   */
  public static TraceParameters normalized(float... tau) {
    float[] scale = new float[tau.length];
    for (int i = 0; i < tau.length; i++) {
      scale[i] = 1 / tau[i];
    }
    return of(tau, scale, new float[] {0});
  }

  /** The rise of a difference of exponentials, whose time constant is that of both together. */
  TraceParameters joinedWith(TraceParameters slower) {
    int length = Math.max(tau.length, slower.tau.length);
    float[] joined = new float[length];
    for (int i = 0; i < length; i++) {
      float rise = OneOrEach.of(i, tau);
      float decay = OneOrEach.of(i, slower.tau);
      joined[i] = rise * decay / (rise + decay);
    }
    return new TraceParameters(joined, scale, base);
  }

  /**
   * {@return the part that is left of a distance after one step: one number for each time constant}
   *
   * @param tau time constants in ms
   * @param dt duration of a step in ms
   */
  public static float[] decay(float[] tau, float dt) {
    float[] decay = new float[tau.length];
    for (int i = 0; i < tau.length; i++) {
      decay[i] = (float) Math.exp(-dt / tau[i]);
    }
    return decay;
  }

  /** The part that is left of a distance to the base after one step of {@code dt} ms. */
  float[] decay(float dt) {
    return decay(tau, dt);
  }

  float[] scale() {
    return scale;
  }

  float[] base() {
    return base;
  }
}
