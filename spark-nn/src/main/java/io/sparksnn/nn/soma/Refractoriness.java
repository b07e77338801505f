package io.sparksnn.nn.soma;

import io.sparksnn.runtime.payload.SpikeArray;
import java.util.Arrays;

/**
 * Which units are refractory, in whole steps since each one's last spike. Only those that are cost
 * anything in a step; the counts of all are computed when somebody looks at them, and one that
 * would go on for ever stops at 2<sup>24</sup>.
 */
final class Refractoriness {
  private static final int LIMIT = 1 << 24;

  /** When the clock is set back, long before it ends. */
  private static final int LATE = 1 << 30;

  /** For each unit how many steps it is refractory after that of its spike. */
  private final int[] steps;

  /** The counts of a reset. */
  private final float[] first;

  /** The counts of all units, if {@link #settled}. */
  private final float[] silent;

  /** When each unit spiked last. */
  private final int[] last;

  /** Whether all units are refractory for the same time, and those first that spiked first. */
  private final boolean inOrder;

  /** Those that are refractory, from {@link #from} to {@link #to}. */
  private final int[] refractory;

  private int from;
  private int to;
  private int now;

  /** Whether the counts are up to date, or have been changed since. */
  private boolean settled;

  /**
   * @param cooldown refractory times in ms
   * @param dt duration of a step in ms
   * @param more steps that a unit is refractory beyond that time
   * @throws IllegalArgumentException if a time is too long to be counted
   */
  Refractoriness(float[] cooldown, float dt, int more) {
    steps = new int[cooldown.length];
    first = new float[cooldown.length];
    silent = new float[cooldown.length];
    last = new int[cooldown.length];
    refractory = new int[2 * cooldown.length];
    for (int unit = 0; unit < cooldown.length; unit++) {
      first[unit] = (float) Math.rint(cooldown[unit] / dt);
      if (!(first[unit] < LIMIT)) {
        throw new IllegalArgumentException(
            "cooldown = %s ms is more than 2^24 steps of %s ms; use a shorter one or a longer dt"
                .formatted(cooldown[unit], dt));
      }
      steps[unit] = (int) first[unit] + more;
    }
    inOrder = Arrays.stream(steps).allMatch(time -> time == steps[0]);
    reset();
    takeCounts();
  }

  /** Steps since the last spike: the array itself, which is up to date after {@link #settle}. */
  float[] silent() {
    return silent;
  }

  /** Brings the counts of all units up to date; they may be changed until the next step. */
  void settle() {
    if (!settled) {
      for (int unit = 0; unit < silent.length; unit++) {
        silent[unit] = count(unit);
      }
      settled = true;
    }
  }

  private float count(int unit) {
    return Math.min(LIMIT, now - last[unit]);
  }

  void reset() {
    System.arraycopy(first, 0, silent, 0, silent.length);
    settled = true;
  }

  /** To be called at the beginning of a step: goes by the counts if they have been changed. */
  void begin() {
    if (settled && isChanged()) {
      takeCounts();
    }
  }

  private boolean isChanged() {
    for (int unit = 0; unit < silent.length; unit++) {
      if (silent[unit] != count(unit)) {
        return true;
      }
    }
    return false;
  }

  private void takeCounts() {
    now = 0;
    from = 0;
    to = 0;
    for (int unit = 0; unit < silent.length; unit++) {
      last[unit] = -(int) Math.min(LIMIT, silent[unit]);
      if (isRefractory(unit)) {
        refractory[to++] = unit;
      }
    }
    if (inOrder && !isSorted()) {
      sortByTime();
    }
  }

  private boolean isSorted() {
    for (int k = 1; k < to; k++) {
      if (last[refractory[k - 1]] > last[refractory[k]]) {
        return false;
      }
    }
    return true;
  }

  private void sortByTime() {
    long[] times = new long[to];
    for (int k = 0; k < to; k++) {
      times[k] = ((long) last[refractory[k]] << Integer.SIZE) + refractory[k];
    }
    Arrays.sort(times);
    for (int k = 0; k < to; k++) {
      refractory[k] = (int) times[k];
    }
  }

  /** Holds the indices of the units that are refractory in this step. */
  int[] units() {
    return refractory;
  }

  /** Where they begin. */
  int from() {
    return from;
  }

  /** Where they end. */
  int to() {
    return to;
  }

  /** Whether a unit is refractory in this step. */
  boolean isRefractory(int unit) {
    return now - last[unit] < steps[unit];
  }

  /** The end of a step in which these units spiked. */
  void advance(SpikeArray spikes) {
    settled = false;
    now++;
    leave();
    makeRoom(spikes.count());
    for (int k = 0; k < spikes.count(); k++) {
      int unit = spikes.indices()[k];
      last[unit] = now;
      if (steps[unit] > 0) {
        refractory[to++] = unit;
      }
    }
    if (now == LATE) {
      settle();
      takeCounts();
    }
  }

  private void leave() {
    if (inOrder) {
      while (from < to && !isRefractory(refractory[from])) {
        from++;
      }
      return;
    }
    int left = from;
    for (int k = from; k < to; k++) {
      if (isRefractory(refractory[k])) {
        refractory[left++] = refractory[k];
      }
    }
    to = left;
  }

  private void makeRoom(int more) {
    if (to + more > refractory.length) {
      System.arraycopy(refractory, from, refractory, 0, to - from);
      to -= from;
      from = 0;
    }
  }
}
