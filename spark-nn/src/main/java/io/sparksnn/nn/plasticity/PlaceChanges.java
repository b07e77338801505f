package io.sparksnn.nn.plasticity;

/**
 * What each step of a log changes in one row, by the place of a unit: the group of its synapse, on
 * whose trace the change depends.
 */
final class PlaceChanges {
  /** Places whose traces decay side by side. */
  private static final int LANES = 4;

  /** A shorter log is noted to its end. */
  private static final int SHORT = 16;

  private final int steps;
  private int stride = LANES;
  private float[] changes;
  private float[] x = new float[LANES];

  /**
   * For a log.
   *
   * @param steps how many there may be
   */
  PlaceChanges(int steps) {
    this.steps = steps;
    changes = new float[steps * stride];
  }

  /** Makes room for as many places. */
  void setPlaces(int most) {
    stride = (most + LANES - 1) / LANES * LANES;
    changes = new float[steps * stride];
    x = new float[stride];
  }

  /** Where the numbers of a step begin. */
  int slot(int step) {
    return step * stride;
  }

  /** The numbers by slot and place. */
  float[] changes() {
    return changes;
  }

  /**
   * Computes the numbers of some steps, until they no longer depend on traces.
   *
   * @param logged g and d, which are the same for all units
   * @param times when the steps were
   * @param from the first step
   * @param to after the last step
   * @param traces what x is
   * @param input the row
   * @return after the last step that was computed
   */
  int compute(LoggedChanges logged, long[] times, int from, int to, GroupTrace traces, int input) {
    int places = traces.count(input);
    traces.recall(input, times[from], x);
    float limit = -1;
    float largest = 0;
    if (to - from > SHORT && traces.areWithin(logged.negligible(), input)) {
      limit = logged.negligible();
      largest = largest(places);
    }
    if (places == 1) {
      return computeOnly(logged, times, from, to, traces.decayOf(input), limit);
    }
    int end = to;
    for (int place = 0; place < places; place += LANES) {
      end = compute(logged, times, from, to, traces.decayOf(input), place, largest, limit);
    }
    return end;
  }

  /** The same where there is one place only, which most rows have. */
  private int computeOnly(
      LoggedChanges logged, long[] times, int from, int to, float decay, float limit) {
    float trace = x[0];
    long time = times[from];
    for (int step = from; step < to; step++) {
      for (; time < times[step]; time++) {
        trace = GroupTrace.decayed(trace, decay);
      }
      if (Math.abs(trace) <= limit) {
        return step;
      }
      changes[slot(step)] = logged.stepG[step] + logged.stepD[step] * trace;
    }
    return to;
  }

  private float largest(int places) {
    float largest = 0;
    for (int place = 0; place < places; place++) {
      largest = Math.max(largest, Math.abs(x[place]));
    }
    return largest;
  }

  /** The same of some places; the largest trace of all decays beside theirs. */
  private int compute(
      LoggedChanges logged,
      long[] times,
      int from,
      int to,
      float decay,
      int place,
      float largest,
      float limit) {
    float most = largest;
    float x0 = x[place];
    float x1 = x[place + 1];
    float x2 = x[place + 2];
    float x3 = x[place + 3];
    long time = times[from];
    for (int step = from; step < to; step++) {
      for (; time < times[step]; time++) {
        x0 = GroupTrace.decayed(x0, decay);
        x1 = GroupTrace.decayed(x1, decay);
        x2 = GroupTrace.decayed(x2, decay);
        x3 = GroupTrace.decayed(x3, decay);
        most = GroupTrace.decayed(most, decay);
      }
      if (most <= limit) {
        return step;
      }
      float g = logged.stepG[step];
      float d = logged.stepD[step];
      int at = step * stride + place;
      changes[at] = g + d * x0;
      changes[at + 1] = g + d * x1;
      changes[at + 2] = g + d * x2;
      changes[at + 3] = g + d * x3;
    }
    return to;
  }
}
