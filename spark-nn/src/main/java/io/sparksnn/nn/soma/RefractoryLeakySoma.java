package io.sparksnn.nn.soma;

import io.sparksnn.annotations.RegisterModule;

/**
 * Leaky integrate-and-fire membrane that ignores its input for a while after a spike, but goes on
 * leaking. With r steps since the last spike:
 *
 * <pre>ready = r &gt; cooldown
 * v ← exp(−dt/τ)·v + ready·(1 − exp(−dt/τ))·R·I;  ready and v &gt; θ: spike, v ← reset, r ← 0</pre>
 *
 * <p>Two spikes are at least {@code cooldown/dt + 2} steps apart, and the first step is never
 * ready, as in the reference. Port {@code current} in pA of any shape, which is the shape of the
 * units; potentials in mV.
 *
 * <p>Source: W. Gerstner, W. Kistler, R. Naud, L. Paninski, <cite>Neuronal Dynamics</cite>,
 * Cambridge University Press 2014, ch. 1.3.
 */
@RegisterModule(menu = "Components/Somas")
public abstract class RefractoryLeakySoma extends RefractoryMembrane<RefractoryLeakySomaConfig> {
  /** For the generated class. */
  protected RefractoryLeakySoma() {}

  @Override
  protected RefractoryLeakySomaConfig refractoryPart() {
    return config();
  }
}
