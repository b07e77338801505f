package io.sparksnn.nn.plasticity;

import io.sparksnn.runtime.kernel.Arrears;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Traces of groups of synapses whose spikes arrive together. What each was at its last arrival is
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
  private final float[] peaks;
  private final long[] arrivals;
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
    peaks = new float[groups];
    arrivals = new long[groups];
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
    peaks[group] = value;
    arrivals[group] = now;
  }

  /** The present trace of a group. */
  float get(int group) {
    return values[group];
  }

  /** The trace of a group at a step since its last arrival. */
  float at(int group, long step) {
    float decay = decays[group];
    float value = peaks[group];
    for (long n = arrivals[group]; n < step && value != 0; n++) {
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
    Arrays.fill(peaks, 0);
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
