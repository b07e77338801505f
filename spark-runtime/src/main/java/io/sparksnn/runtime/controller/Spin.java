package io.sparksnn.runtime.controller;

/** A short wait for another thread without giving up the processor. */
final class Spin {
  /**
   * Some times what parking and waking takes. With one processor, what is waited for cannot run.
   */
  private static final long NANOS = Runtime.getRuntime().availableProcessors() > 1 ? 50_000 : 0;

  private Spin() {}

  /**
   * Waits for a moment.
   *
   * @param since when the wait began, by {@link System#nanoTime}
   * @return whether to go on, rather than park
   */
  static boolean once(long since) {
    Thread.onSpinWait();
    return System.nanoTime() - since < NANOS;
  }
}
