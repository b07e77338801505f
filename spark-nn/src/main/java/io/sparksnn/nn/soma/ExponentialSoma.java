package io.sparksnn.nn.soma;

import io.sparksnn.annotations.RegisterModule;

/**
 * Exponential integrate-and-fire membrane, stepped by Euler's rule. With the potential v above
 * rest:
 *
 * <pre>v ← v + dt/τ·(−v + Δ·exp((v − θ_rh)/Δ) + R·I);  v &gt; θ: spike, v ← reset</pre>
 *
 * <p>Port {@code current} in pA of any shape, which is the shape of the units; potentials in mV.
 *
 * <p>Source: N. Fourcaud-Trocmé, D. Hansel, C. van Vreeswijk, N. Brunel, <cite>How spike generation
 * mechanisms determine the neuronal response to fluctuating inputs</cite>, Journal of Neuroscience
 * 23 (2003), 11628–11640.
 */
@RegisterModule(menu = "Components/Somas")
public abstract class ExponentialSoma extends ExponentialMembrane<ExponentialSomaConfig> {
  /** For the generated class. */
  protected ExponentialSoma() {}

  @Override
  protected ExponentialSomaConfig exponential() {
    return config();
  }

  @Override
  protected void integrate(float[] v, float[] current, float[] next) {
    float[] own = ownSlopes(v);
    float[] rate = rates();
    float[] resistance = resistance();
    for (int unit = 0; unit < v.length; unit++) {
      next[unit] = v[unit] + rate[unit] * (own[unit] + resistance[unit] * current[unit]);
    }
  }
}
