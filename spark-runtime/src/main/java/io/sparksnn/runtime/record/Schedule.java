package io.sparksnn.runtime.record;

/** Which steps values are sampled in, and where samples go. */
final class Schedule {
  private final long every;
  private final int limit;
  private final boolean thins;
  private long stride;
  private long next;

  /** How many samples were taken: of a ring since the start, of a thinned log that are there. */
  private long taken;

  Schedule(long every, int limit, boolean thins) {
    this.every = every;
    this.limit = limit;
    this.thins = thins;
    clear();
  }

  void clear() {
    stride = every;
    next = 0;
    taken = 0;
  }

  /** Whether a step is one to be sampled. */
  boolean isDue(long step) {
    return step == next;
  }

  /** Whether every second sample has to go before the next one; if so, they are gone for it. */
  boolean thin() {
    if (!thins || taken < limit) {
      return false;
    }
    taken = (taken + 1) / 2;
    stride *= 2;
    next = taken * stride;
    return true;
  }

  /** The place of the next sample, which is taken. */
  int take() {
    next += stride;
    return (int) (taken++ % limit);
  }

  /** How many samples there are. */
  int samples() {
    return (int) Math.min(taken, limit);
  }

  /** The place of the earliest sample. */
  int first() {
    return taken > limit ? (int) (taken % limit) : 0;
  }

  /** The step of each sample, in their order. */
  long[] steps() {
    long[] steps = new long[samples()];
    for (int i = 0; i < steps.length; i++) {
      steps[i] = (taken - steps.length + i) * stride;
    }
    return steps;
  }
}
