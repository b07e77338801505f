package io.sparksnn.nn.soma;

import static io.sparksnn.nn.trace.Tracer.FLUSH;

import io.sparksnn.annotations.Variable;
import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.tensor.Shape;

/**
 * What leaky membranes share that ignore their input for a while after a spike, but go on leaking.
 * The first step after a reset is never ready, and two spikes are at least {@code cooldown + 2}
 * steps apart; both are as in the reference.
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

  @Override
  protected LeakySomaConfig leaky() {
    return refractoryPart().leaky();
  }

  @Override
  protected void buildMembrane(Shape units) {
    super.buildMembrane(units);
    refractoriness = new Refractoriness(values(refractoryPart().cooldown(), units), dt(), 1);
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
    float[] decay = decay();
    for (int k = refractoriness.from(); k < refractoriness.to(); k++) {
      int unit = refractoriness.units()[k];
      next[unit] = (decay[unit] * v[unit] + FLUSH) - FLUSH;
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
