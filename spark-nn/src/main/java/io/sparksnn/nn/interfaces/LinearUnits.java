package io.sparksnn.nn.interfaces;

import io.sparksnn.runtime.payload.SpikeArray;
import java.util.Arrays;

/**
 * Leaky units without noise, scaled so that a steady activity of one makes them spike at a given
 * rate.
 */
final class LinearUnits {
  private static final double MS_PER_S = 1000;

  final float[] potential;

  /** Time in ms since the last spike. */
  final float[] refractory;

  private final float tau;
  private final float cooldown;
  private final float dt;
  private final float decay;
  private final float scale;

  /**
   * @param units number of units
   * @param dt duration of a step in ms
   * @param tau time constant in ms, and threshold
   * @param cd refractory time in ms
   * @param maxFreq rate in Hz at a steady activity of one
   * @throws IllegalArgumentException if the refractory time leaves no time to reach the rate
   */
  LinearUnits(int units, float dt, float tau, float cd, float maxFreq) {
    if (cd * maxFreq >= MS_PER_S) {
      throw new IllegalArgumentException(
          "max_freq = %s Hz cannot be reached with cd = %s ms; it must be below 1000/cd = %s Hz"
              .formatted(maxFreq, cd, (float) (MS_PER_S / cd)));
    }
    this.tau = tau;
    this.cooldown = cd;
    this.dt = dt;
    this.decay = (float) Math.exp((float) (-(double) dt / tau));
    double rise = 1.0 / tau * ((MS_PER_S - (double) cd * maxFreq) / maxFreq);
    this.scale = 1 / ((float) Math.exp((float) rise) - 1) + 1;
    potential = new float[units];
    refractory = new float[units];
    reset();
  }

  /** Ready at once. */
  void reset() {
    Arrays.fill(potential, 0);
    Arrays.fill(refractory, cooldown);
  }

  /** The spikes of a step. */
  void step(float[] activity, SpikeArray spikes) {
    float gain = tau * (1 - decay) * scale;
    spikes.clear();
    for (int unit = 0; unit < potential.length; unit++) {
      float input = refractory[unit] >= cooldown ? gain * activity[unit] : 0;
      float v = decay * potential[unit] + input;
      boolean spiked = v > tau;
      potential[unit] = spiked ? 0 : v;
      refractory[unit] = spiked ? 0 : refractory[unit] + dt;
      if (spiked) {
        spikes.add(unit);
      }
    }
  }
}
