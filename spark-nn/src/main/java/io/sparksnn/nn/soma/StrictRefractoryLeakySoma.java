package io.sparksnn.nn.soma;

import io.sparksnn.annotations.RegisterModule;
import io.sparksnn.nn.trace.OneOrEach;

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
    extends RefractoryMembrane<StrictRefractoryLeakySomaConfig> {
  /** For the generated class. */
  protected StrictRefractoryLeakySoma() {}

  @Override
  protected RefractoryLeakySomaConfig refractoryPart() {
    return config().refractory();
  }

  @Override
  protected int stepsBeyond() {
    return 0;
  }

  @Override
  protected float held(int unit, float v) {
    return OneOrEach.of(unit, resetPotentials());
  }
}
