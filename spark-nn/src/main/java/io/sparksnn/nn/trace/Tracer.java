package io.sparksnn.nn.trace;

import io.sparksnn.runtime.state.StateVariable;
import io.sparksnn.runtime.state.StateVisitor;
import io.sparksnn.runtime.state.VariableDeclaration;

/**
 * A trace that decays exponentially towards its base:
 *
 * <pre>T ← base + exp(−dt/τ)·(T − base) + scale·x</pre>
 *
 * <p>Source: W. Gerstner, W. Kistler, R. Naud, L. Paninski, <cite>Neuronal Dynamics</cite>,
 * Cambridge University Press 2014, ch. 19.2.2 (online traces of spikes).
 */
public final class Tracer implements Trace {
  private static final VariableDeclaration TRACE =
      new VariableDeclaration("trace", float[].class, "", "", "Present values.");

  /**
   * Added and taken away again, it leaves every number that matters as it is, and what is below
   * 1e-30 a multiple of 1e-37: arithmetic on subnormal numbers is slow on many processors, and a
   * silent trace would end in them.
   */
  public static final float FLUSH = 1e-30f;

  private final float[] decay;
  private final float[] scale;
  private final float[] base;
  private final float[] trace;

  /** Whether one number of each kind serves for all elements. */
  private final boolean uniform;

  private Tracer(int size, float[] decay, float[] scale, float[] base) {
    this.uniform = decay.length == 1 && scale.length == 1 && base.length == 1;
    this.decay = uniform ? decay.clone() : OneOrEach.each("decay", decay, size);
    this.scale = uniform ? scale.clone() : OneOrEach.each("scale", scale, size);
    this.base = uniform ? base.clone() : OneOrEach.each("base", base, size);
    this.trace = new float[size];
    reset();
  }

  /**
   * A trace at its base.
   *
   * @param size number of elements
   * @param dt duration of a step in ms
   * @param parameters time constant, scale and base
   * @throws IllegalArgumentException if an array has neither one nor {@code size} numbers
   */
  public Tracer(int size, float dt, TraceParameters parameters) {
    this(size, parameters.decay(dt), parameters.scale(), parameters.base());
  }

  /**
   * {@return a trace whose decay in one step is known; for parameters that were rounded on the way}
   *
   * @param size number of elements
   * @param decay the part that is left of a distance to the base after one step: one number, or one
   *     for each element
   * @param scale what an input of one adds: one number, or one for each element
   * @param base where it rests: one number, or one for each element
   * @throws IllegalArgumentException if an array has neither one nor {@code size} numbers
   */
  public static Tracer ofDecay(int size, float[] decay, float[] scale, float[] base) {
    return new Tracer(size, decay, scale, base);
  }

  @Override
  public float[] step(float[] x) {
    if (uniform) {
      stepUniform(trace, x, decay[0], scale[0], base[0]);
    } else {
      stepEach(trace, x, decay, scale, base);
    }
    return trace;
  }

  private static void stepUniform(float[] trace, float[] x, float decay, float scale, float base) {
    for (int i = 0; i < trace.length; i++) {
      trace[i] = ((base + decay * (trace[i] - base)) + scale * x[i] + FLUSH) - FLUSH;
    }
  }

  private static void stepEach(
      float[] trace, float[] x, float[] decay, float[] scale, float[] base) {
    for (int i = 0; i < trace.length; i++) {
      trace[i] = ((base[i] + decay[i] * (trace[i] - base[i])) + scale[i] * x[i] + FLUSH) - FLUSH;
    }
  }

  @Override
  public float[] step(int[] spiking, int count) {
    decay();
    for (int k = 0; k < count; k++) {
      int i = spiking[k];
      trace[i] += uniform ? scale[0] : scale[i];
    }
    return trace;
  }

  /** One step without input. */
  private void decay() {
    if (uniform) {
      decayUniform(trace, decay[0], base[0]);
    } else {
      decayEach(trace, decay, base);
    }
  }

  private static void decayUniform(float[] trace, float decay, float base) {
    for (int i = 0; i < trace.length; i++) {
      trace[i] = ((base + decay * (trace[i] - base)) + FLUSH) - FLUSH;
    }
  }

  private static void decayEach(float[] trace, float[] decay, float[] base) {
    for (int i = 0; i < trace.length; i++) {
      trace[i] = ((base[i] + decay[i] * (trace[i] - base[i])) + FLUSH) - FLUSH;
    }
  }

  @Override
  public float[] value() {
    return trace;
  }

  @Override
  public void reset() {
    for (int i = 0; i < trace.length; i++) {
      trace[i] = OneOrEach.of(i, base);
    }
  }

  @Override
  public void reset(boolean[] mask) {
    for (int i = 0; i < trace.length; i++) {
      if (mask[i]) {
        trace[i] = OneOrEach.of(i, base);
      }
    }
  }

  @Override
  public void visitState(StateVisitor visitor) {
    visitor.visit(StateVariable.of(TRACE, () -> trace));
  }
}
