package io.sparksnn.nn.plasticity;

import java.util.Arrays;

/**
 * What the spikes of a log change in the rows of one class of inputs: {@code g + d·x}, added to the
 * weight.
 */
final class LoggedChanges {
  /** A number that is smaller than another by this does not change it when it is added. */
  private static final float NEGLIGIBLE = 0x1p-26f;

  /** By spike. */
  final float[] g;

  final float[] d;

  /** By step, where they are the same for all units. */
  final float[] stepG;

  final float[] stepD;

  /** By spike, the changes where the trace is zero. */
  final float[] silent;

  private final SilentRows silentRows;
  private boolean isTaken;
  private float negligible;
  private int even;

  /**
   * No changes.
   *
   * @param width number of units
   * @param steps how many there may be
   * @param spikes how many there may be
   */
  LoggedChanges(int width, int steps, int spikes) {
    g = new float[spikes];
    d = new float[spikes];
    stepG = new float[steps];
    stepD = new float[steps];
    silent = new float[spikes];
    silentRows = new SilentRows(width, spikes);
    clear();
  }

  /** Forgets all changes. */
  void clear() {
    isTaken = false;
    negligible = Float.POSITIVE_INFINITY;
    even = 0;
  }

  /**
   * Notes what the spikes of a step change.
   *
   * @param step of the log
   * @param units those that spiked at the step, from begin to end
   * @param begin the first spike of the step
   * @param end after the last one
   * @param gs g of each unit
   * @param ds d of each unit
   */
  void note(int step, int[] units, int begin, int end, float[] gs, float[] ds) {
    float oneG = gather(units, begin, end, gs, g);
    float oneD = gather(units, begin, end, ds, d);
    if (!Float.isFinite(oneG) || !Float.isFinite(oneD)) {
      even = step + 1;
      return;
    }
    stepG[step] = oneG;
    stepD[step] = oneD;
    Arrays.fill(silent, begin, end, oneG + oneD * 0f);
    if (oneD != 0) {
      negligible = Math.min(negligible, Math.abs(oneG / oneD) * NEGLIGIBLE);
    }
  }

  /** Returns the number that is the same for all units, or not a number. */
  private static float gather(int[] units, int begin, int end, float[] from, float[] into) {
    float one = from[units[begin]];
    for (int n = begin; n < end; n++) {
      into[n] = from[units[n]];
      if (into[n] != one) {
        one = Float.NaN;
      }
    }
    return one;
  }

  /** Whether g and d are the same for all units from a step on. */
  boolean areEvenFrom(int step) {
    return step >= even;
  }

  /** Traces that are no larger change nothing: beside each g, the product with d is lost. */
  float negligible() {
    return negligible;
  }

  /** What rows have in common whose traces do not count; the log must be complete. */
  SilentRows silentRows(int[] units, int count) {
    if (!isTaken) {
      silentRows.take(units, silent, count);
      isTaken = true;
    }
    return silentRows;
  }
}
