package io.sparksnn.nn.soma;

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
    resetPotentials = aboveRest(values(leaky().potentialReset(), units));
    tau = values(leaky().potentialTau(), units);
    resistance = values(leaky().resistance(), units);
    thresholds = aboveRest(values(leaky().threshold(), units));
  }

  @Override
  protected float[] thresholds() {
    return thresholds;
  }

  @Override
  protected float[] resetPotentials() {
    return resetPotentials;
  }

  /** {@return whether there are numbers, and all are the same} */
  static boolean isOneNumber(float[] values) {
    for (float value : values) {
      if (value != values[0]) {
        return false;
      }
    }
    return values.length > 0;
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
    float[] decay = new float[tau.length];
    for (int unit = 0; unit < tau.length; unit++) {
      decay[unit] = (float) Math.exp(-dt() / tau[unit]);
    }
    return decay;
  }

  /** {@return potentials in mV by which a steady current of 1 pA moves one step, for each unit} */
  protected final float[] drive() {
    float[] drive = decay();
    for (int unit = 0; unit < drive.length; unit++) {
      drive[unit] = (1 - drive[unit]) * resistance[unit];
    }
    return drive;
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
