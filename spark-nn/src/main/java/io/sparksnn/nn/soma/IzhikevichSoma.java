package io.sparksnn.nn.soma;

import io.sparksnn.annotations.RegisterModule;
import io.sparksnn.annotations.Variable;
import io.sparksnn.nn.trace.OneOrEach;
import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.tensor.Shape;
import java.util.Arrays;

/**
 * Izhikevich's membrane of two equations, stepped by Euler's rule. With the potential V, kept as v
 * = V − rest, and the recovery u:
 *
 * <pre>V ← V + dt·(0.04·V² + 5·V + 140 − R·u + R·I)
 * u ← u + dt·a·(b·V − u);  V &gt; θ: spike, V ← c, u ← u + d</pre>
 *
 * <p>where u follows the potential before the reset. That the recovery is multiplied by R is as in
 * the reference; in the paper it is not. Port {@code current} in pA of any shape, which is the
 * shape of the units; potentials in mV.
 *
 * <p>Source: E. Izhikevich, <cite>Simple model of spiking neurons</cite>, IEEE Transactions on
 * Neural Networks 14 (2003), 1569–1572.
 */
@RegisterModule(menu = "Components/Somas")
public abstract class IzhikevichSoma extends Soma<IzhikevichSomaConfig> {
  /** Recoveries, one for each unit. */
  @Variable(shape = "units", doc = "Recovery.")
  protected float[] recovery = {};

  private float[] rest = {};
  private float[] resetPotentials = {};
  private float[] thresholds = {};
  private float[] resistance = {};
  private float[] update = {};
  private float[] timescale = {};
  private float[] sensitivity = {};

  /** For the generated class. */
  protected IzhikevichSoma() {}

  @Override
  protected void buildMembrane(Shape units) {
    rest = values(config().potentialRest(), units);
    resetPotentials = values(config().potentialReset(), units);
    update = values(config().recoveryUpdate(), units);
    timescale = values(config().recoveryTimescale(), units);
    sensitivity = values(config().recoverySensitivity(), units);
    resistance = values(config().resistance(), units);
    thresholds = values(config().threshold(), units);
    for (int unit = 0; unit < rest.length; unit++) {
      resetPotentials[unit] -= rest[unit];
      thresholds[unit] -= rest[unit];
    }
    resetPotentials = OneOrEach.reduced(resetPotentials);
    thresholds = OneOrEach.reduced(thresholds);
    recovery = new float[units.size()];
  }

  @Override
  public void reset() {
    super.reset();
    Arrays.fill(recovery, 0);
  }

  @Override
  protected float[] thresholds() {
    return thresholds;
  }

  @Override
  protected float[] resetPotentials() {
    return resetPotentials;
  }

  @Override
  protected void integrate(float[] v, float[] current, float[] next) {
    integrate(v, current, next, recovery, rest, resistance, config().step().dt());
  }

  private static void integrate(
      float[] v,
      float[] current,
      float[] next,
      float[] recovery,
      float[] rest,
      float[] resistance,
      float dt) {
    for (int unit = 0; unit < v.length; unit++) {
      float potential = v[unit] + rest[unit];
      float slope =
          0.04f * (potential * potential)
              + 5f * potential
              + 140f
              - resistance[unit] * recovery[unit]
              + resistance[unit] * current[unit];
      next[unit] = v[unit] + dt * slope;
    }
  }

  @Override
  protected void beforeReset(float[] v) {
    recover(v, recovery, rest, timescale, sensitivity, config().step().dt());
  }

  private static void recover(
      float[] v, float[] recovery, float[] rest, float[] timescale, float[] sensitivity, float dt) {
    for (int unit = 0; unit < v.length; unit++) {
      float goal = sensitivity[unit] * (v[unit] + rest[unit]);
      recovery[unit] += dt * (timescale[unit] * (goal - recovery[unit]));
    }
  }

  @Override
  protected void afterReset(float[] v, SpikeArray spikes) {
    for (int k = 0; k < spikes.count(); k++) {
      int unit = spikes.indices()[k];
      recovery[unit] += update[unit];
    }
  }
}
