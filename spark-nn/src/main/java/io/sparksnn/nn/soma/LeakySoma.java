package io.sparksnn.nn.soma;

import io.sparksnn.annotations.RegisterModule;

/**
 * Leaky integrate-and-fire membrane. With the potential v above rest, an exact step for a current
 * that is steady within it:
 *
 * <pre>v ← exp(−dt/τ)·v + (1 − exp(−dt/τ))·R·I;  v &gt; θ: spike, v ← reset</pre>
 *
 * <p>Port {@code current} in pA of any shape, which is the shape of the units; potentials in mV.
 *
 * <p>Source: W. Gerstner, W. Kistler, R. Naud, L. Paninski, <cite>Neuronal Dynamics</cite>,
 * Cambridge University Press 2014, ch. 1.3.
 */
@RegisterModule(menu = "Components/Somas")
public abstract class LeakySoma extends LeakyMembrane<LeakySomaConfig> {
  /** For the generated class. */
  protected LeakySoma() {}

  @Override
  protected LeakySomaConfig leaky() {
    return config();
  }
}
