package io.sparksnn.nn.soma;

import io.sparksnn.annotations.RegisterModule;
import io.sparksnn.annotations.Variable;
import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.tensor.Shape;
import java.util.Arrays;

/**
 * Adaptive exponential integrate-and-fire membrane (AdEx), stepped by Euler's rule. With the
 * potential v above rest and the adaptation current w:
 *
 * <pre>v ← v + dt/τ·(−v + Δ·exp((v − θ_rh)/Δ) − R·w + R·I);  v &gt; θ: spike, v ← reset
 * w ← w + dt/τ_w·(−w + a·v) + b·s</pre>
 *
 * <p>where w follows the potential after the reset. Port {@code current} in pA of any shape, which
 * is the shape of the units; potentials in mV.
 *
 * <p>Source: R. Brette, W. Gerstner, <cite>Adaptive exponential integrate-and-fire model as an
 * effective description of neuronal activity</cite>, Journal of Neurophysiology 94 (2005),
 * 3637–3642.
 */
@RegisterModule(menu = "Components/Somas")
public abstract class AdaptiveExponentialSoma
    extends ExponentialMembrane<AdaptiveExponentialSomaConfig> {
  /** Adaptation currents in pA, one for each unit. */
  @Variable(shape = "units", units = "pA", doc = "Adaptation current.")
  protected float[] adaptation = {};

  private float[] delta = {};
  private float[] subthreshold = {};
  private float[] adaptationRate = {};

  /** What a spike adds in this step; zero again after it. */
  private float[] added = {};

  /** For the generated class. */
  protected AdaptiveExponentialSoma() {}

  @Override
  protected ExponentialSomaConfig exponential() {
    return config().exponential();
  }

  @Override
  protected void buildMembrane(Shape units) {
    super.buildMembrane(units);
    delta = values(config().adaptationDelta(), units);
    subthreshold = values(config().adaptationSubthreshold(), units);
    adaptationRate = values(config().adaptationTau(), units);
    for (int unit = 0; unit < adaptationRate.length; unit++) {
      adaptationRate[unit] = dt() / adaptationRate[unit];
    }
    adaptation = new float[units.size()];
    added = new float[units.size()];
  }

  @Override
  public void reset() {
    super.reset();
    Arrays.fill(adaptation, 0);
  }

  @Override
  protected void integrate(float[] v, float[] current, float[] next) {
    integrate(v, ownSlopes(v), rates(), resistance(), adaptation, current, next);
  }

  private static void integrate(
      float[] v,
      float[] own,
      float[] rate,
      float[] resistance,
      float[] w,
      float[] current,
      float[] next) {
    for (int unit = 0; unit < v.length; unit++) {
      float r = resistance[unit];
      float slope = (own[unit] - r * w[unit]) + r * current[unit];
      next[unit] = v[unit] + rate[unit] * slope;
    }
  }

  @Override
  protected void afterReset(float[] v, SpikeArray spikes) {
    for (int k = 0; k < spikes.count(); k++) {
      int unit = spikes.indices()[k];
      added[unit] = delta[unit];
    }
    adapt(adaptation, adaptationRate, subthreshold, v, added);
    for (int k = 0; k < spikes.count(); k++) {
      added[spikes.indices()[k]] = 0;
    }
  }

  private static void adapt(
      float[] w, float[] rate, float[] subthreshold, float[] v, float[] added) {
    for (int unit = 0; unit < w.length; unit++) {
      w[unit] += rate[unit] * (-w[unit] + subthreshold[unit] * v[unit]) + added[unit];
    }
  }
}
