package io.sparksnn.nn.plasticity;

import io.sparksnn.runtime.kernel.Arrears;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Traces of groups of synapses whose spikes arrive together. What each was at an earlier step is
 * kept as well, so that any step since then can still be asked for: to the last bit what it was.
 */
final class GroupTrace {
  /**
   * Added and taken away again: subnormal numbers, in which a silent trace would end, become zero.
   */
  private static final float FLUSH = 1e-30f;

  /** The input of each group. */
  private final int[] inputs;

  private final float[] decays;
  private final float[] scales;
  private final float[] values;

  /** What the traces were, and when: at the last arrival or later. */
  private final float[] kept;

  private final long[] keptAt;
  private long now;
  private @Nullable Arrears arrears;

  /**
   * Traces of zero.
   *
   * @param inputs the input of each group
   * @param kinds the kind of each input
   * @param decays for each kind, what is left after a step
   * @param scales for each kind, what a spike adds
   */
  GroupTrace(int[] inputs, int[] kinds, float[] decays, float[] scales) {
    int groups = inputs.length;
    this.inputs = inputs;
    this.decays = new float[groups];
    this.scales = new float[groups];
    for (int group = 0; group < groups; group++) {
      this.decays[group] = decays[kinds[inputs[group]]];
      this.scales[group] = scales[kinds[inputs[group]]];
    }
    values = new float[groups];
    kept = new float[groups];
    keptAt = new long[groups];
  }

  /** Who holds changes back that depend on traces, and makes them before those change. */
  void setArrears(@Nullable Arrears by) {
    arrears = by;
  }

  /** The number of steps so far. */
  long now() {
    return now;
  }

  /** Goes on by a step. */
  void step() {
    now++;
    decay(values, decays);
  }

  private static void decay(float[] values, float[] decays) {
    for (int group = 0; group < values.length; group++) {
      values[group] = decayed(values[group], decays[group]);
    }
  }

  /** What is left of a trace after a step. */
  static float decayed(float value, float decay) {
    return (value * decay + FLUSH) - FLUSH;
  }

  /** A spike arrives at a group now. */
  void add(int group) {
    set(group, values[group] + scales[group]);
  }

  /** Gives a group another trace. */
  void set(int group, float value) {
    settle(inputs[group]);
    values[group] = value;
    kept[group] = value;
    keptAt[group] = now;
  }

  /** Nobody will ask for earlier traces of some groups any more. */
  void keep(int first, int count) {
    for (int group = first; group < first + count; group++) {
      kept[group] = values[group];
      keptAt[group] = now;
    }
  }

  /** The present trace of a group. */
  float get(int group) {
    return values[group];
  }

  /** Whether traces of some groups are at most as large now. */
  boolean areWithin(float limit, int first, int count) {
    return areWithin(limit, values, first, count);
  }

  /** Whether they have been at most as large since they were kept: between, they only decay. */
  boolean wereWithin(float limit, int first, int count) {
    return areWithin(limit, kept, first, count) && areWithin(limit, values, first, count);
  }

  /** Whether numbers are at most as large, with either sign. */
  static boolean areWithin(float limit, float[] numbers, int from, int count) {
    for (int n = from; n < from + count; n++) {
      if (!(Math.abs(numbers[n]) <= limit)) {
        return false;
      }
    }
    return true;
  }

  /** The trace of a group at a step since it was kept. */
  float at(int group, long step) {
    float decay = decays[group];
    float value = kept[group];
    for (long n = keptAt[group]; n < step && value != 0; n++) {
      value = decayed(value, decay);
    }
    return value;
  }

  /** Has traces, which are of the input of a group, decay for some steps. */
  void decay(int group, float[] traces, int count, long steps) {
    float decay = decays[group];
    for (long n = 0; n < steps; n++) {
      for (int k = 0; k < count; k++) {
        traces[k] = decayed(traces[k], decay);
      }
    }
  }

  void reset() {
    settleAll();
    Arrays.fill(values, 0);
    Arrays.fill(kept, 0);
  }

  /** Has all changes made that are held back. */
  void settleAll() {
    for (int input : inputs) {
      settle(input);
    }
  }

  private void settle(int input) {
    if (arrears != null) {
      arrears.settle(input);
    }
  }
}
