package io.sparksnn.nn.soma;

import static io.sparksnn.nn.trace.Tracer.FLUSH;

import io.sparksnn.nn.trace.OneOrEach;
import io.sparksnn.nn.trace.TraceParameters;
import io.sparksnn.runtime.tensor.Shape;

/**
 * What membranes share that leak towards a rest potential, with an absolute threshold.
 *
 * @param <C> the configuration
 */
public abstract class LeakyMembrane<C> extends Soma<C> {
  private float[] rest = {};
  private float[] resetPotentials = {};
  private float[] tau = {};
  private float[] resistance = {};
  private float[] thresholds = {};
  private float[] decay = {};
  private float[] drive = {};

  /** Whether all units leak and are driven alike; then the factors are not read from memory. */
  private boolean alike;

  /** For subclasses. */
  protected LeakyMembrane() {}

  /** {@return the part of the configuration that all leaky membranes have} */
  protected abstract LeakySomaConfig leaky();

  /**
   * Draws the five parameters of a leaky membrane.
   *
   * @param units shape of the currents
   */
  @Override
  protected void buildMembrane(Shape units) {
    rest = values(leaky().potentialRest(), units);
    resetPotentials = OneOrEach.reduced(aboveRest(values(leaky().potentialReset(), units)));
    tau = values(leaky().potentialTau(), units);
    resistance = values(leaky().resistance(), units);
    thresholds = OneOrEach.reduced(aboveRest(values(leaky().threshold(), units)));
    decay = TraceParameters.decay(tau, dt());
    drive = drives();
    alike = OneOrEach.isOne(decay) && OneOrEach.isOne(drive);
  }

  /**
   * The exact step for a current that is steady within it. A membrane without input comes to rest:
   * subnormal potentials would be slow.
   */
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
      next[unit] = (decay * v[unit] + drive * current[unit] + FLUSH) - FLUSH;
    }
  }

  private static void integrate(
      float[] v, float[] current, float[] next, float[] decay, float[] drive) {
    for (int unit = 0; unit < v.length; unit++) {
      next[unit] = (decay[unit] * v[unit] + drive[unit] * current[unit] + FLUSH) - FLUSH;
    }
  }

  @Override
  protected float[] thresholds() {
    return thresholds;
  }

  @Override
  protected float[] resetPotentials() {
    return resetPotentials;
  }

  /** {@return duration of a step in ms} */
  protected final float dt() {
    return leaky().step().dt();
  }

  /** {@return resistances in GΩ, one for each unit} */
  protected final float[] resistance() {
    return resistance;
  }

  /** {@return the part of a potential that is left after one step, one for each unit} */
  protected final float[] decay() {
    return decay;
  }

  /** Potentials in mV by which a steady current of 1 pA moves one step. */
  private float[] drives() {
    float[] drives = decay.clone();
    for (int unit = 0; unit < drives.length; unit++) {
      drives[unit] = (1 - drives[unit]) * resistance[unit];
    }
    return drives;
  }

  /** {@return a step as part of the time constant, one for each unit} */
  protected final float[] rate() {
    float[] rate = new float[tau.length];
    for (int unit = 0; unit < tau.length; unit++) {
      rate[unit] = dt() / tau[unit];
    }
    return rate;
  }

  /**
   * Measures potentials from rest.
   *
   * @param potentials absolute potentials in mV
   * @return the same array, changed
   */
  protected final float[] aboveRest(float[] potentials) {
    for (int unit = 0; unit < rest.length; unit++) {
      potentials[unit] -= rest[unit];
    }
    return potentials;
  }
}
