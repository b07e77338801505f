package io.sparksnn.runtime.controller;

/**
 * Finds out whether several threads are faster: tries one and several in turn, keeps to the better
 * for a while, and tries again, since work changes.
 */
final class Pace {
  /** Each round is a block of steps on one thread, and one on several. */
  static final int ROUNDS = 8;

  static final int BLOCK = 16;

  /** For how many steps the outcome of the first trial is kept: code may not be compiled yet. */
  static final int FIRST = 512;

  static final int KEPT = 8192;

  /** Steps that are shorter on one thread are not tried on several. */
  static final long SMALL_NANOS = 10_000;

  /** Several threads must save this part of the time. */
  private static final double WORTH = 0.9;

  private boolean trying = true;
  private boolean parallel;
  private int kept = FIRST;
  private int steps;
  private int rounds;
  private int won;
  private long alone;
  private long together;

  boolean isTrying() {
    return trying;
  }

  boolean isParallel() {
    return parallel;
  }

  /** A step that was measured; {@return whether it was the last of a block} */
  boolean took(long nanos) {
    // The first of a block may have to wake threads, which others need not.
    if (steps > 0 && parallel) {
      together += nanos;
    } else if (steps > 0) {
      alone += nanos;
    }
    if (++steps < BLOCK) {
      return false;
    }
    steps = 0;
    if (parallel) {
      endRound();
    } else if (alone < SMALL_NANOS * (BLOCK - 1)) {
      decide(false);
    } else {
      parallel = true;
    }
    return true;
  }

  private void endRound() {
    won += together < WORTH * alone ? 1 : 0;
    alone = 0;
    together = 0;
    parallel = false;
    if (++rounds == ROUNDS) {
      // Most rounds count, not the sum, in which one that was disturbed could outweigh all others.
      decide(2 * won > ROUNDS);
    }
  }

  private void decide(boolean better) {
    parallel = better;
    trying = false;
    rounds = 0;
    won = 0;
    alone = 0;
  }

  /** A step that was not. */
  void passed() {
    if (++steps >= kept) {
      steps = 0;
      kept = Math.min(2 * kept, KEPT);
      parallel = false;
      trying = true;
    }
  }
}
