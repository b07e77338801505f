package io.sparksnn.runtime.controller;

/**
 * Finds out whether several threads are faster: tries one and several in turn, keeps to the better
 * for a while, and tries again, since work changes.
 */
final class Pace {
  private static final int TRIED = 32;
  private static final int KEPT = 8192;

  /** Several threads must save this part of the time. */
  private static final double WORTH = 0.9;

  private boolean trying = true;
  private boolean parallel;
  private int steps;
  private long alone;
  private long together;

  boolean isTrying() {
    return trying;
  }

  boolean isParallel() {
    return parallel;
  }

  /** A step that was measured. */
  void took(long nanos) {
    if (parallel) {
      together += nanos;
    } else {
      alone += nanos;
    }
    if (++steps < TRIED) {
      return;
    }
    steps = 0;
    if (parallel) {
      parallel = together < WORTH * alone;
      trying = false;
    } else {
      parallel = true;
    }
  }

  /** A step that was not. */
  void passed() {
    if (++steps >= KEPT) {
      steps = 0;
      alone = 0;
      together = 0;
      parallel = false;
      trying = true;
    }
  }
}
