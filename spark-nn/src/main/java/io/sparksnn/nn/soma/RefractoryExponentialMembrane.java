package io.sparksnn.nn.soma;

import io.sparksnn.annotations.Variable;
import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.tensor.Shape;

/**
 * What exponential membranes share that ignore their input for a while after a spike. The first
 * step after a reset is never ready, and two spikes are at least {@code cooldown + 2} steps apart;
 * both are as in the reference.
 *
 * @param <C> the configuration
 */
public abstract class RefractoryExponentialMembrane<C> extends ExponentialMembrane<C> {
  /** Steps since the last spike, one for each unit. */
  @Variable(shape = "units", units = "steps", doc = "Steps since the last spike.")
  protected float[] refractory = {};

  private Refractoriness refractoriness = new Refractoriness(refractory, 1, 1);

  /** For subclasses. */
  protected RefractoryExponentialMembrane() {}

  /** {@return membrane and refractory time} */
  protected abstract RefractoryExponentialSomaConfig refractoryPart();

  @Override
  protected ExponentialSomaConfig exponential() {
    return refractoryPart().exponential();
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
    float[] own = ownSlopes(v);
    float[] rate = rates();
    integrate(v, current, next, own, rate, resistance());
    refractoriness.begin();
    for (int k = refractoriness.from(); k < refractoriness.to(); k++) {
      int unit = refractoriness.units()[k];
      // Nothing of the current, unless that is no number and an error.
      float nothing = Math.min(0, Math.max(0, current[unit]));
      next[unit] = v[unit] + rate[unit] * (own[unit] + nothing);
    }
  }

  private static void integrate(
      float[] v, float[] current, float[] next, float[] own, float[] rate, float[] resistance) {
    for (int unit = 0; unit < v.length; unit++) {
      next[unit] = v[unit] + rate[unit] * (own[unit] + resistance[unit] * current[unit]);
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
