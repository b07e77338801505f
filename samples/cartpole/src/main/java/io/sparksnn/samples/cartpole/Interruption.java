package io.sparksnn.samples.cartpole;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Ctrl-C ends a run early, but not before what was done so far is written. */
final class Interruption {
  private static final int PATIENCE_SECONDS = 60;

  private Interruption() {}

  /**
   * Does some work, which Ctrl-C makes shorter.
   *
   * @param work trains and writes
   * @param stop lets the training end soon
   */
  static void shortens(Runnable work, Runnable stop) {
    CountDownLatch written = new CountDownLatch(1);
    Thread hook =
        new Thread(() -> {
          stop.run();
          await(written);
        });
    Runtime.getRuntime().addShutdownHook(hook);
    try {
      work.run();
    } finally {
      written.countDown();
      remove(hook);
    }
  }

  private static void await(CountDownLatch written) {
    try {
      if (!written.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        Runtime.getRuntime().halt(1);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void remove(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException shuttingDown) {
      // The hook is what this is the end of.
    }
  }
}
