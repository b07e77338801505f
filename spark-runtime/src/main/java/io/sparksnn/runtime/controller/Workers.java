package io.sparksnn.runtime.controller;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Steps independent modules on the calling thread and on {@link Helper helpers}. Each thread begins
 * with its {@link Shares share}, and then takes what others have not begun; what a module computes
 * does not depend on who steps it, or when.
 */
final class Workers {
  private final Runnable[] modules;
  private final Pace pace = new Pace();
  private final Shares shares;
  private final Helper[] helpers;
  private final @Nullable Throwable[] faults;

  /** The number of the step that several threads make, or made last. */
  private final AtomicInteger step = new AtomicInteger();

  /** For each module, the number of the last such step in which a thread took it. */
  private final AtomicIntegerArray taken;

  /** How many modules of the step are not done yet. */
  private final AtomicInteger left = new AtomicInteger();

  /** The calling thread while it is parked, or about to be. */
  private volatile @Nullable Thread parked;

  /**
   * Makes helpers, which start when they are needed.
   *
   * @param modules one step of each module, in the order of declaration
   * @param threads how many may be used, with the calling one
   */
  Workers(Runnable[] modules, int threads) {
    this.modules = modules;
    shares = new Shares(modules.length, threads);
    faults = new Throwable[modules.length];
    taken = new AtomicIntegerArray(modules.length);
    helpers = new Helper[threads - 1];
    for (int i = 0; i < helpers.length; i++) {
      helpers[i] = new Helper(this, i + 1);
    }
  }

  /** One step of every module, in the way that is the faster one at present. */
  void step() {
    if (pace.isTrying()) {
      tryStep();
    } else {
      if (pace.isParallel()) {
        stepTogether();
      } else {
        stepAlone();
      }
      pace.passed();
    }
  }

  private void tryStep() {
    long start = System.nanoTime();
    boolean together = pace.isParallel();
    if (together) {
      stepTogether();
    } else {
      stepMeasured(start);
    }
    boolean ended = pace.took(System.nanoTime() - start);
    if (ended && !together) {
      shares.endBlock();
    }
    if (!pace.isTrying()) {
      shares.deal();
    }
  }

  private void stepAlone() {
    for (Runnable module : modules) {
      module.run();
    }
  }

  private void stepMeasured(long start) {
    long before = start;
    for (int i = 0; i < modules.length; i++) {
      modules[i].run();
      long after = System.nanoTime();
      shares.took(i, after - before);
      before = after;
    }
  }

  /** One step of every module on all threads that are free. */
  void stepTogether() {
    left.set(modules.length);
    int number = step.incrementAndGet();
    try {
      for (Helper helper : helpers) {
        helper.call();
      }
    } finally {
      // Also where no thread could be started: some may have begun.
      work(0, number);
      await();
    }
    throwFirst();
  }

  /** The number of the step that is being made, or was made last. */
  int number() {
    return step.get();
  }

  /**
   * Steps modules until all are taken. A thread that comes late, even in the next step, finds none.
   *
   * @param thread the number of the thread, 0 for the calling one
   * @param number that of the step
   */
  void work(int thread, int number) {
    int done = 0;
    for (int module : shares.of(thread)) {
      if (taken.get(module) == number - 1 && taken.compareAndSet(module, number - 1, number)) {
        run(module);
        done++;
      }
    }
    if (done > 0 && left.addAndGet(-done) == 0) {
      LockSupport.unpark(parked);
    }
  }

  @SuppressWarnings("CatchingUnchecked") // the caller would wait for ever
  private void run(int module) {
    try {
      modules[module].run();
    } catch (Throwable fault) {
      faults[module] = fault;
    }
  }

  /** Waits for modules that helpers have begun. */
  private void await() {
    long since = System.nanoTime();
    while (left.get() > 0) {
      if (!Spin.once(since)) {
        park();
      }
    }
  }

  private void park() {
    boolean interrupted = false;
    parked = Thread.currentThread();
    while (left.get() > 0) {
      LockSupport.park(this);
      // A thread that is interrupted does not park.
      interrupted |= Thread.interrupted();
    }
    parked = null;
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** The fault of the module declared first, whichever came first. */
  private void throwFirst() {
    Throwable first = null;
    for (int i = 0; i < faults.length; i++) {
      first = first == null ? faults[i] : first;
      faults[i] = null;
    }
    if (first != null) {
      Workers.<RuntimeException>raise(first);
    }
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // errors go through as they are
  private static <E extends Throwable> void raise(Throwable fault) throws E {
    throw (E) fault;
  }
}
