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

  private Refractoriness refractoriness = new Refractoriness(refractory, 1, 0);

  /** For the generated class. */
  protected StrictRefractoryLeakySoma() {}

  @Override
  protected LeakySomaConfig leaky() {
    return config().refractory().leaky();
  }

  @Override
  protected void buildMembrane(Shape units) {
    super.buildMembrane(units);
    refractoriness = new Refractoriness(values(config().refractory().cooldown(), units), dt(), 0);
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
    float[] held = resetPotentials();
    for (int k = refractoriness.from(); k < refractoriness.to(); k++) {
      int unit = refractoriness.units()[k];
      next[unit] = of(unit, held);
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
