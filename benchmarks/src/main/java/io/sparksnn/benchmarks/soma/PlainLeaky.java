package io.sparksnn.benchmarks.soma;

import java.util.Arrays;

/**
 * The leaky membrane as a plain loop over flat arrays, computed as the reference computes it: every
 * unit is selected between its potential and the reset one.
 */
final class PlainLeaky {
  private float[] v;
  private float[] next;
  private final float[] decay;
  private final float[] gain;
  private final float[] resistance;
  private final float[] threshold;
  private final float[] reset;
  private final float[] drive;
  final boolean[] spikes;

  /** Units with the default parameters of the leaky soma. */
  PlainLeaky(int units) {
    v = new float[units];
    decay = filled(units, (float) Math.exp(-1 / 20f));
    gain = filled(units, 1 - decay[0]);
    resistance = filled(units, 0.1f);
    threshold = filled(units, 20);
    reset = filled(units, 10);
    drive = filled(units, gain[0] * resistance[0]);
    next = new float[units];
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

  /**
   * The same in the passes that a soma makes – the next potentials into an array of their own, the
   * units above threshold, their reset – but without looking for NaN.
   */
  int stepUnchecked(float[] current, int[] indices) {
    integrate(v, current, next, decay, drive);
    int count = collect(next, threshold, indices);
    for (int k = 0; k < count; k++) {
      next[indices[k]] = reset[indices[k]];
    }
    float[] before = v;
    v = next;
    next = before;
    return count;
  }

  private static void integrate(
      float[] v, float[] current, float[] next, float[] decay, float[] drive) {
    for (int i = 0; i < v.length; i++) {
      next[i] = decay[i] * v[i] + drive[i] * current[i];
    }
  }

  private static int collect(float[] v, float[] threshold, int[] indices) {
    int count = 0;
    for (int i = 0; i < v.length; i++) {
      if (v[i] > threshold[i]) {
        indices[count++] = i;
      }
    }
    return count;
  }
}
