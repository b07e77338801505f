package io.sparksnn.nn.trace;

import io.sparksnn.runtime.state.StateVisitor;

/**
 * A trace with one rise, a fast and a slow decay:
 *
 * <pre>
 * T = α·RD(τ_rise, τ_fast) + (1 − α)·RD(τ_rise, τ_slow)
 * </pre>
 *
 * <p>where RD is an {@link RDTracer} of the same input.
 *
 * <p>Source: A. Roth, M. van Rossum, <cite>Modeling synapses</cite>, in: E. De Schutter (ed.),
 * Computational Modeling Methods for Neuroscientists, MIT Press 2009, ch. 6 (currents with more
 * than one decay).
 */
public final class RFSTracer implements Trace {
  private final RDTracer fast;
  private final RDTracer slow;
  private final float[] alpha;
  private final float[] value;

  /**
   * A trace at its base.
   *
   * @param size number of elements
   * @param dt duration of a step in ms
   * @param alpha the part of the fast decay, from 0 to 1: one number, or one for each element
   * @param rise time constant, scale and base of the rise
   * @param fast time constant, scale and base of the fast decay
   * @param slow time constant, scale and base of the slow decay
   * @throws IllegalArgumentException if an array has neither one nor {@code size} numbers
   */
  public RFSTracer(
      int size,
      float dt,
      float[] alpha,
      TraceParameters rise,
      TraceParameters fast,
      TraceParameters slow) {
    this.fast = new RDTracer(size, dt, rise, fast);
    this.slow = new RDTracer(size, dt, rise, slow);
    this.alpha = OneOrEach.each("alpha", alpha, size);
    this.value = new float[size];
    mix();
  }

  @Override
  public float[] step(float[] x) {
    fast.step(x);
    slow.step(x);
    return mix();
  }

  @Override
  public float[] step(int[] spiking, int count) {
    fast.step(spiking, count);
    slow.step(spiking, count);
    return mix();
  }

  @Override
  public float[] value() {
    return value;
  }

  @Override
  public void reset() {
    fast.reset();
    slow.reset();
    mix();
  }

  @Override
  public void reset(boolean[] mask) {
    fast.reset(mask);
    slow.reset(mask);
    mix();
  }

  @Override
  public void visitState(StateVisitor visitor) {
    fast.visitState(part -> visitor.visit(part.within("tracer_rise_fast", () -> {})));
    slow.visitState(part -> visitor.visit(part.within("tracer_rise_slow", () -> {})));
  }

  private float[] mix() {
    return mix(alpha, fast.value(), slow.value(), value);
  }

  private static float[] mix(float[] alpha, float[] fast, float[] slow, float[] into) {
    for (int i = 0; i < into.length; i++) {
      into[i] = alpha[i] * fast[i] + (1 - alpha[i]) * slow[i];
    }
    return into;
  }
}
