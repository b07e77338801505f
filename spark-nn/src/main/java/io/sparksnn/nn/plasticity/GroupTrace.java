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

  /** The first group of each input, and after the last input the number of groups. */
  private final int[] first;

  private final float[] decays;
  private final float[] scales;
  private final float[] values;

  /** What the traces were at earlier steps, and when that was. */
  private final float[] kept;

  private final long[] keptAt;
  private long now;
  private @Nullable Arrears arrears;

  /**
   * Traces of zero.
   *
   * @param inputs the input of each group, in ascending order
   * @param kinds the kind of each input
   * @param decays for each kind, what is left after a step
   * @param scales for each kind, what a spike adds
   */
  GroupTrace(int[] inputs, int[] kinds, float[] decays, float[] scales) {
    int groups = inputs.length;
    this.inputs = inputs;
    this.decays = new float[groups];
    this.scales = new float[groups];
    first = new int[kinds.length + 1];
    for (int group = 0; group < groups; group++) {
      this.decays[group] = decays[kinds[inputs[group]]];
      this.scales[group] = scales[kinds[inputs[group]]];
      first[inputs[group] + 1] = group + 1;
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

  /** Nobody will ask for earlier traces of an input any more. */
  void keep(int input) {
    for (int group = first[input]; group < first[input + 1]; group++) {
      kept[group] = values[group];
      keptAt[group] = now;
    }
  }

  /** The present trace of a group. */
  float get(int group) {
    return values[group];
  }

  /** The number of groups of an input. */
  int count(int input) {
    return first[input + 1] - first[input];
  }

  /** What is left of the traces of an input after a step; it has some. */
  float decayOf(int input) {
    return decays[first[input]];
  }

  /** Whether the traces of an input are at most as large now, with either sign. */
  boolean areWithin(float limit, int input) {
    return areWithin(limit, values, input);
  }

  /** Whether they have been so since they were kept: between, they only decay. */
  boolean wereWithin(float limit, int input) {
    return areWithin(limit, kept, input) && areWithin(limit, values, input);
  }

  private boolean areWithin(float limit, float[] traces, int input) {
    for (int group = first[input]; group < first[input + 1]; group++) {
      if (!(Math.abs(traces[group]) <= limit)) {
        return false;
      }
    }
    return true;
  }

  /** The traces of the groups of an input at a step since they were kept. */
  void recall(int input, long step, float[] into) {
    int begin = first[input];
    for (int group = begin; group < first[input + 1]; group++) {
      into[group - begin] = at(group, step);
    }
  }

  private float at(int group, long step) {
    float decay = decays[group];
    float value = kept[group];
    for (long n = keptAt[group]; n < step && value != 0; n++) {
      value = decayed(value, decay);
    }
    return value;
  }

  /** Has traces, which are of the groups of an input, decay for some steps. */
  void decay(int input, float[] traces, long steps) {
    float decay = decayOf(input);
    for (long n = 0; n < steps; n++) {
      for (int place = 0; place < count(input); place++) {
        traces[place] = decayed(traces[place], decay);
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
