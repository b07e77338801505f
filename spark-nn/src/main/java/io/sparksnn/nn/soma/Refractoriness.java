package io.sparksnn.nn.soma;

import io.sparksnn.runtime.payload.SpikeArray;

/**
 * Counts the steps since each unit's last spike. Counts and refractory times are whole floats: a
 * comparison of two of them can be had as a number without a branch, and a count that would go on
 * for ever stops at 2<sup>24</sup>.
 */
final class Refractoriness {
  private static final float LIMIT = 1 << 24;

  private final float[] cooldown;
  private final float[] silent;

  /**
   * @param cooldown refractory times in ms, taken over
   * @param dt duration of a step in ms
   * @throws IllegalArgumentException if one is too long to be counted
   */
  Refractoriness(float[] cooldown, float dt) {
    this.cooldown = cooldown;
    this.silent = new float[cooldown.length];
    for (int unit = 0; unit < cooldown.length; unit++) {
      float steps = (float) Math.rint(cooldown[unit] / dt);
      if (!(steps < LIMIT)) {
        throw new IllegalArgumentException(
            "cooldown = %s ms is more than 2^24 steps of %s ms; use a shorter one or a longer dt"
                .formatted(cooldown[unit], dt));
      }
      cooldown[unit] = steps;
    }
    reset();
  }

  /** Refractory times in steps. */
  float[] cooldown() {
    return cooldown;
  }

  /** Steps since the last spike: the array itself. */
  float[] silent() {
    return silent;
  }

  /** Whether the refractory time lies wholly behind a unit. */
  boolean isOver(int unit) {
    return silent[unit] > cooldown[unit];
  }

  /** Whether it does, or ends in this step. */
  boolean isOverOrEnds(int unit) {
    return silent[unit] >= cooldown[unit];
  }

  void reset() {
    System.arraycopy(cooldown, 0, silent, 0, silent.length);
  }

  /** One step of time in which these units spiked. */
  void advance(SpikeArray spikes) {
    for (int unit = 0; unit < silent.length; unit++) {
      silent[unit] += 1;
    }
    for (int k = 0; k < spikes.count(); k++) {
      silent[spikes.indices()[k]] = 0;
    }
  }
}
