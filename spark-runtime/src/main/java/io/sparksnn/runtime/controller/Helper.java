package io.sparksnn.runtime.controller;

import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * What a thread of the common pool does for {@link Workers}: modules of a step, and of the next
 * ones if they come soon. To wake a thread in each step would take some microseconds of each.
 */
final class Helper extends ForkJoinTask<@Nullable Void> {
  private static final long serialVersionUID = 1L;

  /** Steps after which other tasks of the pool have their turn. */
  private static final int STEPS = 1000;

  private final transient Workers workers;
  private final int thread;

  /** Whether it runs, or is about to. */
  private final AtomicBoolean called = new AtomicBoolean();

  private int number;

  Helper(Workers workers, int thread) {
    this.workers = workers;
    this.thread = thread;
  }

  /** Has a thread of the pool help, unless one does. */
  void call() {
    if (!called.get() && called.compareAndSet(false, true)) {
      ForkJoinPool.commonPool().execute(this);
    }
  }

  @Override
  public @Nullable Void getRawResult() {
    return null;
  }

  @Override
  protected void setRawResult(@Nullable Void value) {}

  /** {@return that the task is not complete, so that it can be executed again} */
  @Override
  protected boolean exec() {
    for (int i = 0; i < STEPS && isNext(); i++) {
      workers.work(thread, number);
    }
    called.set(false);
    if (workers.number() != number) {
      // A step began while it still seemed to help.
      call();
    }
    return false;
  }

  /** Waits for a short while; {@return whether there is a step that was not seen} */
  private boolean isNext() {
    int last = number;
    long since = System.nanoTime();
    while ((number = workers.number()) == last) {
      if (!Spin.once(since)) {
        return false;
      }
    }
    return true;
  }
}
