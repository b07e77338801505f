package io.sparksnn.nn.interfaces;

import io.sparksnn.runtime.payload.SpikeArray;

/** Lets units spike at random: each with probability dt·maxFreq·activity in a step. */
final class Dice {
  private static final double MS_PER_S = 1000;

  private final float scale;
  private final float[] uniforms;

  /**
   * @param units number of units
   * @param dt duration of a step in ms
   * @param maxFreq rate in Hz at an activity of one
   */
  Dice(int units, float dt, float maxFreq) {
    // In double precision and rounded once, as the reference's numbers without a type.
    scale = (float) ((double) dt * maxFreq / MS_PER_S);
    uniforms = new float[units];
  }

  /** Where the random numbers of a step are to be put. */
  float[] uniforms() {
    return uniforms;
  }

  /** The spikes of a step by those numbers. */
  void roll(float[] activity, SpikeArray spikes) {
    spikes.clear();
    for (int unit = 0; unit < uniforms.length; unit++) {
      if (uniforms[unit] < scale * activity[unit]) {
        spikes.add(unit);
      }
    }
  }
}
