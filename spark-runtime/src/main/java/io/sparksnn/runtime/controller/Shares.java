package io.sparksnn.runtime.controller;

import java.util.Arrays;

/**
 * Which modules each thread begins with. They are dealt out by the time that they were measured to
 * take, the longest first, each to the thread that has the least to do so far (Graham 1969, "Bounds
 * on multiprocessing timing anomalies"). A thread keeps its modules from step to step, since they
 * are in the cache of its processor.
 */
final class Shares {
  private final long[] block;
  private final long[] least;
  private final int[] ranked;
  private final int[] owners;
  private final long[] loads;

  /**
   * For each thread all modules: its own, the longest first; those of others, the shortest first.
   */
  private final int[][] shares;

  Shares(int modules, int threads) {
    block = new long[modules];
    least = new long[modules];
    ranked = new int[modules];
    owners = new int[modules];
    loads = new long[threads];
    shares = new int[threads][modules];
    Arrays.setAll(ranked, i -> i);
    Arrays.fill(least, 1);
    deal();
  }

  /** The modules in the order in which a thread should take them. */
  int[] of(int thread) {
    return shares[thread];
  }

  /** The time that a module took in a step. */
  void took(int module, long nanos) {
    block[module] += nanos;
  }

  /** Ends a block of steps. Of several, the fastest counts: in others, something came between. */
  void endBlock() {
    for (int i = 0; i < block.length; i++) {
      least[i] = Math.min(least[i], block[i]);
      block[i] = 0;
    }
  }

  /** Deals the modules out by what was measured since the last time. */
  void deal() {
    rank();
    Arrays.fill(loads, 0);
    for (int module : ranked) {
      int owner = leastLoaded();
      owners[module] = owner;
      loads[owner] += least[module];
    }
    for (int thread = 0; thread < shares.length; thread++) {
      order(thread);
    }
    Arrays.fill(least, Long.MAX_VALUE);
  }

  /** Sorts in place, as nothing may be allocated in a step. */
  private void rank() {
    for (int i = 1; i < ranked.length; i++) {
      int module = ranked[i];
      int at = i;
      for (; at > 0 && least[ranked[at - 1]] < least[module]; at--) {
        ranked[at] = ranked[at - 1];
      }
      ranked[at] = module;
    }
  }

  private int leastLoaded() {
    int found = 0;
    for (int thread = 1; thread < loads.length; thread++) {
      found = loads[thread] < loads[found] ? thread : found;
    }
    return found;
  }

  private void order(int thread) {
    int first = 0;
    int last = ranked.length;
    for (int module : ranked) {
      if (owners[module] == thread) {
        shares[thread][first++] = module;
      } else {
        shares[thread][--last] = module;
      }
    }
  }
}
