package io.sparksnn.nn.trace;

import io.sparksnn.runtime.state.StateVisitor;

/**
 * A trace that rises and decays: the difference of two exponentials,
 *
 * <pre>
 * T = T_decay − T_rise,  τ_rise' = τ_rise·τ_decay / (τ_rise + τ_decay)
 * </pre>
 *
 * <p>of which each is a {@link Tracer} of the same input.
 *
 * <p>Source: A. Roth, M. van Rossum, <cite>Modeling synapses</cite>, in: E. De Schutter (ed.),
 * Computational Modeling Methods for Neuroscientists, MIT Press 2009, ch. 6.
 */
public final class RDTracer implements Trace {
  private final Tracer rise;
  private final Tracer decay;
  private final float[] value;

  /**
   * A trace at its base.
   *
   * @param size number of elements
   * @param dt duration of a step in ms
   * @param rise time constant, scale and base of the rise
   * @param decay time constant, scale and base of the decay
   * @throws IllegalArgumentException if an array has neither one nor {@code size} numbers
   */
  public RDTracer(int size, float dt, TraceParameters rise, TraceParameters decay) {
    this.rise = new Tracer(size, dt, rise.joinedWith(decay));
    this.decay = new Tracer(size, dt, decay);
    this.value = new float[size];
    difference();
  }

  @Override
  public float[] step(float[] x) {
    rise.step(x);
    decay.step(x);
    return difference();
  }

  @Override
  public float[] step(int[] spiking, int count) {
    rise.step(spiking, count);
    decay.step(spiking, count);
    return difference();
  }

  @Override
  public float[] value() {
    return value;
  }

  @Override
  public void reset() {
    rise.reset();
    decay.reset();
    difference();
  }

  @Override
  public void reset(boolean[] mask) {
    rise.reset(mask);
    decay.reset(mask);
    difference();
  }

  @Override
  public void visitState(StateVisitor visitor) {
    rise.visitState(part -> visitor.visit(part.within("tracer_rise", () -> {})));
    decay.visitState(part -> visitor.visit(part.within("tracer_decay", () -> {})));
  }

  private float[] difference() {
    return subtract(decay.value(), rise.value(), value);
  }

  private static float[] subtract(float[] decay, float[] rise, float[] into) {
    for (int i = 0; i < into.length; i++) {
      into[i] = decay[i] - rise[i];
    }
    return into;
  }
}
