package io.sparksnn.nn.soma;

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

  private Refractoriness refractoriness = new Refractoriness(refractory, 1);
  private float[] decay = {};
  private float[] drive = {};

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
    refractoriness = new Refractoriness(values(refractoryPart().cooldown(), units), dt());
    refractory = refractoriness.silent();
    decay = decay();
    drive = drive();
  }

  @Override
  public void reset() {
    super.reset();
    refractoriness.reset();
  }

  @Override
  protected void integrate(float[] v, float[] current, float[] next) {
    integrate(v, current, next, decay, drive, refractory, refractoriness.cooldown());
  }

  private static void integrate(
      float[] v,
      float[] current,
      float[] next,
      float[] decay,
      float[] drive,
      float[] silent,
      float[] cooldown) {
    for (int unit = 0; unit < v.length; unit++) {
      // One where the refractory time lies behind, else zero.
      float ready = Math.min(1f, Math.max(0f, silent[unit] - cooldown[unit]));
      next[unit] = decay[unit] * v[unit] + (ready * drive[unit]) * current[unit];
    }
  }

  @Override
  protected boolean isReady(int unit) {
    return refractoriness.isOver(unit);
  }

  @Override
  protected void afterReset(float[] v, SpikeArray spikes) {
    refractoriness.advance(spikes);
  }
}
