package io.sparksnn.nn.soma;

import io.sparksnn.annotations.RegisterModule;
import io.sparksnn.annotations.Variable;
import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.tensor.Shape;

/**
 * Leaky integrate-and-fire membrane that is held at the reset potential for a while after a spike.
 * With r steps since the last spike:
 *
 * <pre>ready = r ≥ cooldown
 * v ← ready ? exp(−dt/τ)·v + (1 − exp(−dt/τ))·R·I : reset;  ready and v &gt; θ: spike, v ← reset, r ← 0
 * </pre>
 *
 * <p>Two spikes are at least {@code cooldown/dt + 1} steps apart. Port {@code current} in pA of any
 * shape, which is the shape of the units; potentials in mV.
 *
 * <p>Source: W. Gerstner, W. Kistler, R. Naud, L. Paninski, <cite>Neuronal Dynamics</cite>,
 * Cambridge University Press 2014, ch. 1.3.
 */
@RegisterModule(menu = "Components/Somas")
public abstract class StrictRefractoryLeakySoma
    extends LeakyMembrane<StrictRefractoryLeakySomaConfig> {
  /** Steps since the last spike, one for each unit. */
  @Variable(shape = "units", units = "steps", doc = "Steps since the last spike.")
  protected float[] refractory = {};

  private Refractoriness refractoriness = new Refractoriness(refractory, 1);
  private float[] decay = {};
  private float[] drive = {};

  /** For the generated class. */
  protected StrictRefractoryLeakySoma() {}

  @Override
  protected LeakySomaConfig leaky() {
    return config().refractory().leaky();
  }

  @Override
  protected void buildMembrane(Shape units) {
    super.buildMembrane(units);
    refractoriness = new Refractoriness(values(config().refractory().cooldown(), units), dt());
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
    integrate(
        v, current, next, decay, drive, resetPotentials(), refractory, refractoriness.cooldown());
  }

  private static void integrate(
      float[] v,
      float[] current,
      float[] next,
      float[] decay,
      float[] drive,
      float[] held,
      float[] silent,
      float[] cooldown) {
    for (int unit = 0; unit < v.length; unit++) {
      // One where the refractory time lies behind or ends, else zero.
      float ready = Math.min(1f, Math.max(0f, silent[unit] - cooldown[unit] + 1f));
      next[unit] =
          ((ready * decay[unit]) * v[unit] + (ready * drive[unit]) * current[unit])
              + (1f - ready) * held[unit];
    }
  }

  @Override
  protected boolean isReady(int unit) {
    return refractoriness.isOverOrEnds(unit);
  }

  @Override
  protected void afterReset(float[] v, SpikeArray spikes) {
    refractoriness.advance(spikes);
  }
}
