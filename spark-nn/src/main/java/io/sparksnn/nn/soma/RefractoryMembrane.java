package io.sparksnn.nn.soma;

import static io.sparksnn.nn.trace.Tracer.FLUSH;

import io.sparksnn.annotations.Variable;
import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.tensor.Shape;

/**
 * What leaky membranes share that ignore their input for a while after a spike. Unless they say
 * otherwise they go on leaking meanwhile, the first step after a reset is never ready, and two
 * spikes are at least {@code cooldown + 2} steps apart; all as in the reference.
 *
 * @param <C> the configuration
 */
public abstract class RefractoryMembrane<C> extends LeakyMembrane<C> {
  /** Steps since the last spike, one for each unit. */
  @Variable(shape = "units", units = "steps", doc = "Steps since the last spike.")
  protected float[] refractory = {};

  private Refractoriness refractoriness = new Refractoriness(refractory, 1, 1);

  /** For subclasses. */
  protected RefractoryMembrane() {}

  /** {@return membrane and refractory time} */
  protected abstract RefractoryLeakySomaConfig refractoryPart();

  /** {@return for how many steps a unit is refractory beyond its refractory time} */
  protected int stepsBeyond() {
    return 1;
  }

  /**
   * {@return where a refractory unit is after a step, in mV above rest}
   *
   * @param unit row-major index of the unit
   * @param v its potential before in mV above rest
   */
  protected float held(int unit, float v) {
    return (decay()[unit] * v + FLUSH) - FLUSH;
  }

  @Override
  protected LeakySomaConfig leaky() {
    return refractoryPart().leaky();
  }

  @Override
  protected void buildMembrane(Shape units) {
    super.buildMembrane(units);
    float[] cooldown = values(refractoryPart().cooldown(), units);
    refractoriness = new Refractoriness(cooldown, dt(), stepsBeyond());
    refractory = refractoriness.silent();
  }

  @Override
  public void reset() {
    super.reset();
    refractoriness.reset();
  }

  @Override
  protected void settle() {
    refractoriness.settle();
  }

  @Override
  protected void integrate(float[] v, float[] current, float[] next) {
    super.integrate(v, current, next);
    refractoriness.begin();
  }

  @Override
  protected void hold(float[] v, float[] next) {
    for (int k = refractoriness.from(); k < refractoriness.to(); k++) {
      int unit = refractoriness.units()[k];
      next[unit] = held(unit, v[unit]);
    }
  }

  @Override
  protected boolean isReady(int unit) {
    return !refractoriness.isRefractory(unit);
  }

  @Override
  protected void afterReset(float[] v, SpikeArray spikes) {
    refractoriness.advance(spikes);
  }
}
