package io.sparksnn.benchmarks.soma;

import java.util.Arrays;

/**
 * The leaky membrane as a plain loop over flat arrays, computed as the reference computes it: every
 * unit is selected between its potential and the reset one.
 */
final class PlainLeaky {
  private final float[] v;
  private final float[] decay;
  private final float[] gain;
  private final float[] resistance;
  private final float[] threshold;
  private final float[] reset;
  final boolean[] spikes;

  /** Units with the default parameters of the leaky soma. */
  PlainLeaky(int units) {
    v = new float[units];
    decay = filled(units, (float) Math.exp(-1 / 20f));
    gain = filled(units, 1 - decay[0]);
    resistance = filled(units, 0.1f);
    threshold = filled(units, 20);
    reset = filled(units, 10);
    spikes = new boolean[units];
  }

  private static float[] filled(int units, float value) {
    float[] values = new float[units];
    Arrays.fill(values, value);
    return values;
  }

  boolean[] step(float[] current) {
    for (int i = 0; i < v.length; i++) {
      float next = decay[i] * v[i] + gain[i] * resistance[i] * current[i];
      boolean spiked = next > threshold[i];
      spikes[i] = spiked;
      v[i] = spiked ? reset[i] : next;
    }
    return spikes;
  }

  /** The same in two passes, of which the first has no branch; NaN is not looked for. */
  int stepInTwoPasses(float[] current, int[] indices) {
    for (int i = 0; i < v.length; i++) {
      v[i] = decay[i] * v[i] + gain[i] * resistance[i] * current[i];
    }
    int count = 0;
    for (int i = 0; i < v.length; i++) {
      if (v[i] > threshold[i]) {
        v[i] = reset[i];
        indices[count++] = i;
      }
    }
    return count;
  }
}
