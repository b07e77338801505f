package io.sparksnn.runtime.controller;

import java.util.Arrays;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Steps independent modules on the calling thread and on threads of the common pool, which waits
 * and wakes them. Each module is taken by whichever thread is free; what it computes does not
 * depend on that.
 */
final class Workers {
  private final Node[] nodes;
  private final AtomicInteger next = new AtomicInteger();
  private final Helper[] helpers;
  private final @Nullable RuntimeException[] faults;
  private final Pace pace = new Pace();

  Workers(Node[] nodes, int threads) {
    this.nodes = nodes;
    helpers = new Helper[threads - 1];
    Arrays.setAll(helpers, i -> new Helper());
    faults = new RuntimeException[nodes.length];
  }

  /** One step of every module. */
  void step() {
    long start = pace.isTrying() ? System.nanoTime() : 0;
    if (pace.isParallel()) {
      stepOnAll();
    } else {
      for (Node node : nodes) {
        node.step();
      }
    }
    if (pace.isTrying()) {
      pace.took(System.nanoTime() - start);
    } else {
      pace.passed();
    }
  }

  private void stepOnAll() {
    next.set(0);
    for (Helper helper : helpers) {
      helper.reinitialize();
      ForkJoinPool.commonPool().execute(helper);
    }
    drain();
    for (Helper helper : helpers) {
      // One that has not begun is run here, and finds nothing left to do.
      if (!helper.tryUnfork()) {
        helper.join();
      }
    }
    throwFirst();
  }

  private void drain() {
    for (int i = next.getAndIncrement(); i < nodes.length; i = next.getAndIncrement()) {
      try {
        nodes[i].step();
      } catch (RuntimeException fault) {
        faults[i] = fault;
      }
    }
  }

  /** The fault of the module declared first, whichever came first. */
  private void throwFirst() {
    RuntimeException first = null;
    for (int i = 0; i < faults.length; i++) {
      first = first == null ? faults[i] : first;
      faults[i] = null;
    }
    if (first != null) {
      throw first;
    }
  }

  /** What a thread of the pool does in a step; used again in every step. */
  private final class Helper extends ForkJoinTask<@Nullable Void> {
    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable Void getRawResult() {
      return null;
    }

    @Override
    protected void setRawResult(@Nullable Void value) {}

    @Override
    protected boolean exec() {
      drain();
      return true;
    }
  }
}
