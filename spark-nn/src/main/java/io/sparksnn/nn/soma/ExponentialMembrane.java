package io.sparksnn.nn.soma;

import io.sparksnn.runtime.tensor.Shape;

/**
 * What membranes share in which a spike starts by itself above a potential.
 *
 * @param <C> the configuration
 */
public abstract class ExponentialMembrane<C> extends LeakyMembrane<C> {
  private final Exponentials exponentials = new Exponentials();
  private float[] rate = {};
  private float[] rheobase = {};
  private float[] slope = {};

  /** What the membranes themselves add to the slopes of their potentials. */
  private float[] own = {};

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
    own = new float[units.size()];
  }

  /**
   * {@return the part of the potentials' slopes that the membranes themselves make, in mV; a
   * buffer} The loops are apart so that all of them are vectorised.
   *
   * @param v potentials in mV above rest
   */
  final float[] ownSlopes(float[] v) {
    excess(v, rheobase, slope, own);
    exponentials.exp(own);
    leak(v, slope, own);
    return own;
  }

  private static void excess(float[] v, float[] rheobase, float[] slope, float[] excess) {
    for (int unit = 0; unit < excess.length; unit++) {
      excess[unit] = (v[unit] - rheobase[unit]) / slope[unit];
    }
  }

  private static void leak(float[] v, float[] slope, float[] own) {
    for (int unit = 0; unit < own.length; unit++) {
      own[unit] = -v[unit] + slope[unit] * own[unit];
    }
  }

  /** {@return a step as part of the time constant, one for each unit} */
  final float[] rates() {
    return rate;
  }
}
