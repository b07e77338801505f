package io.sparksnn.nn.soma;

import io.sparksnn.annotations.RegisterModule;
import io.sparksnn.runtime.tensor.Shape;

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
  private float[] decay = {};
  private float[] drive = {};

  /** Whether all units leak and are driven alike; then the factors are not read from memory. */
  private boolean alike;

  private boolean oneThreshold;

  /** For the generated class. */
  protected LeakySoma() {}

  @Override
  protected LeakySomaConfig leaky() {
    return config();
  }

  @Override
  protected void buildMembrane(Shape units) {
    super.buildMembrane(units);
    decay = decay();
    drive = drive();
    alike = isOneNumber(decay) && isOneNumber(drive);
    oneThreshold = isOneNumber(thresholds());
  }

  @Override
  protected boolean hasOneThreshold() {
    return oneThreshold;
  }

  @Override
  protected void integrate(float[] v, float[] current, float[] next) {
    if (alike) {
      integrate(v, current, next, decay[0], drive[0]);
    } else {
      integrate(v, current, next, decay, drive);
    }
  }

  private static void integrate(
      float[] v, float[] current, float[] next, float decay, float drive) {
    for (int unit = 0; unit < v.length; unit++) {
      next[unit] = decay * v[unit] + drive * current[unit];
    }
  }

  private static void integrate(
      float[] v, float[] current, float[] next, float[] decay, float[] drive) {
    for (int unit = 0; unit < v.length; unit++) {
      next[unit] = decay[unit] * v[unit] + drive[unit] * current[unit];
    }
  }
}
