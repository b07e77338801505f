package io.sparksnn.nn.soma;

import io.sparksnn.runtime.tensor.Shape;

/**
 * What membranes share in which a spike starts by itself above a potential.
 *
 * @param <C> the configuration
 */
public abstract class ExponentialMembrane<C> extends LeakyMembrane<C> {
  private float[] rate = {};
  private float[] rheobase = {};
  private float[] slope = {};

  /** For subclasses. */
  protected ExponentialMembrane() {}

  /** {@return the part of the configuration that all exponential membranes have} */
  protected abstract ExponentialSomaConfig exponential();

  @Override
  protected LeakySomaConfig leaky() {
    return exponential().leaky();
  }

  /**
   * Draws the seven parameters of an exponential membrane.
   *
   * @param units shape of the currents
   */
  @Override
  protected void buildMembrane(Shape units) {
    super.buildMembrane(units);
    rheobase = aboveRest(values(exponential().rheobaseThreshold(), units));
    slope = values(exponential().spikeSlope(), units);
    rate = rate();
  }

  /**
   * {@return the part of a potential's slope that the membrane itself makes, in mV}
   *
   * @param unit row-major index of the unit
   * @param v its potential in mV above rest
   */
  final float ownSlope(int unit, float v) {
    float sharpness = slope[unit];
    return -v + sharpness * Exponential.exp((v - rheobase[unit]) / sharpness);
  }

  /** {@return a step as part of the time constant, one for each unit} */
  final float[] rates() {
    return rate;
  }
}
