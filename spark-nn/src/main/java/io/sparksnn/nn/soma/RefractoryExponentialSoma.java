package io.sparksnn.nn.soma;

import io.sparksnn.annotations.RegisterModule;

/**
 * {@link ExponentialSoma} that ignores its input for a while after a spike. With r steps since the
 * last spike:
 *
 * <pre>ready = r &gt; cooldown
 * v ← v + dt/τ·(−v + Δ·exp((v − θ_rh)/Δ) + ready·R·I)
 * ready and v &gt; θ: spike, v ← reset, r ← 0</pre>
 *
 * <p>With a reset above the rheobase threshold the potential runs away in the refractory time; the
 * unit then fires as soon as it is ready. Port {@code current} in pA of any shape, which is the
 * shape of the units; potentials in mV.
 *
 * <p>Source: N. Fourcaud-Trocmé, D. Hansel, C. van Vreeswijk, N. Brunel, <cite>How spike generation
 * mechanisms determine the neuronal response to fluctuating inputs</cite>, Journal of Neuroscience
 * 23 (2003), 11628–11640.
 */
@RegisterModule(menu = "Components/Somas")
public abstract class RefractoryExponentialSoma
    extends RefractoryExponentialMembrane<RefractoryExponentialSomaConfig> {
  /** For the generated class. */
  protected RefractoryExponentialSoma() {}

  @Override
  protected RefractoryExponentialSomaConfig refractoryPart() {
    return config();
  }
}
