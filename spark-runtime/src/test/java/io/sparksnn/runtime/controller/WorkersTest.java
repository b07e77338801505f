package io.sparksnn.runtime.controller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WorkersTest {
  private static final int STEPS = 10_000;

  private static Workers of(int threads, Runnable... modules) {
    return new Workers(modules, threads);
  }

  /** Ends once as many modules have begun as are counted: no thread can take two of them. */
  private static Runnable meeting(CountDownLatch latch) {
    assumeThat(Runtime.getRuntime().availableProcessors()).isGreaterThan(1);
    return () -> {
      latch.countDown();
      await(latch);
    };
  }

  private static void await(CountDownLatch latch) {
    while (latch.getCount() > 0) {
      Thread.onSpinWait();
    }
  }

  @Test
  void everyModuleIsSteppedOnceInEachStep() {
    for (int threads = 1; threads <= 4; threads++) {
      int[] steps = new int[7];
      Runnable[] modules =
          IntStream.range(0, 7).mapToObj(i -> (Runnable) () -> steps[i]++).toArray(Runnable[]::new);
      Workers workers = of(threads, modules);
      for (int step = 0; step < STEPS; step++) {
        workers.stepTogether();
        assertThat(Arrays.stream(steps).sum()).isEqualTo(7 * (step + 1));
      }

      assertThat(steps).as("%d threads", threads).containsOnly(STEPS);
    }
  }

  @Test
  void modulesAreSteppedSideBySide() {
    CountDownLatch both = new CountDownLatch(2);

    // Ends only if both run at a time.
    of(2, meeting(both), meeting(both)).stepTogether();

    assertThat(both.getCount()).isZero();
  }

  @Test
  void theFaultOfTheModuleDeclaredFirstIsThrown() {
    CountDownLatch both = new CountDownLatch(2);
    Runnable[] modules = {
      () -> {},
      () -> {
        meeting(both).run();
        throw new IllegalStateException("second");
      },
      () -> {
        meeting(both).run();
        throw new IllegalStateException("third");
      }
    };

    assertThat(catchThrowable(of(2, modules)::stepTogether)).hasMessage("second");
  }

  @Test
  void errorsOnAnyThreadAreThrownAsTheyAre() {
    for (int failing = 0; failing < 4; failing++) {
      AssertionError error = new AssertionError("module " + failing);
      Runnable[] modules = new Runnable[4];
      Arrays.fill(modules, (Runnable) () -> {});
      modules[failing] =
          () -> {
            throw error;
          };

      assertThat(catchThrowable(of(2, modules)::stepTogether)).isSameAs(error);
    }
  }

  @Test
  void theStepAfterAFaultIsWhole() {
    AtomicInteger steps = new AtomicInteger();
    AtomicBoolean failed = new AtomicBoolean();
    Runnable fails =
        () -> {
          steps.incrementAndGet();
          if (!failed.getAndSet(true)) {
            throw new IllegalStateException("once");
          }
        };
    Workers workers = of(3, fails, steps::incrementAndGet, steps::incrementAndGet);
    assertThat(catchThrowable(workers::stepTogether)).isNotNull();
    int before = steps.get();

    assertThatCode(workers::stepTogether).doesNotThrowAnyException();
    assertThat(steps.get() - before).isEqualTo(3);
  }

  /** One module ends on the calling thread, the other once that thread is parked. */
  private static void stepUntilParked() {
    Thread caller = Thread.currentThread();
    CountDownLatch both = new CountDownLatch(2);
    Runnable meets = meeting(both);
    Runnable module =
        () -> {
          meets.run();
          while (Thread.currentThread() != caller && caller.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
          }
        };
    of(2, module, module).stepTogether();
  }

  @Test
  void aCallerThatWaitsForLongIsParkedAndWoken() {
    stepUntilParked();

    assertThat(Thread.currentThread().isInterrupted()).isFalse();
  }

  @Test
  void aCallerThatIsInterruptedIsParkedAndStaysInterrupted() {
    Thread.currentThread().interrupt();
    stepUntilParked();

    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void aPoolThatIsBusyIsNotWaitedFor() {
    CountDownLatch end = new CountDownLatch(1);
    int busy = 2 * ForkJoinPool.getCommonPoolParallelism();
    for (int i = 0; i < busy; i++) {
      ForkJoinPool.commonPool().execute(() -> await(end));
    }
    AtomicInteger steps = new AtomicInteger();
    of(2, steps::incrementAndGet, steps::incrementAndGet).stepTogether();
    end.countDown();

    assertThat(steps).hasValue(2);
  }

  @Test
  void stepsOnTwoThreadsAllocateNothing() {
    double[] sums = new double[4];
    Runnable[] modules =
        IntStream.range(0, 4).mapToObj(i -> (Runnable) () -> sums[i]++).toArray(Runnable[]::new);
    Workers workers = of(2, modules);
    run(workers);

    long[] threads = threads();
    allocated(threads);
    long before = allocated(threads);
    run(workers);

    // The measurement itself costs some objects; one a step would be 160,000 bytes.
    assertThat(allocated(threads) - before).isLessThan(8 * STEPS);
  }

  private static void run(Workers workers) {
    for (int step = 0; step < STEPS; step++) {
      workers.stepTogether();
    }
  }

  /** This one and those of the pool. */
  private static long[] threads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(t -> t == Thread.currentThread() || t.getName().contains("commonPool"))
        .mapToLong(Thread::getId)
        .toArray();
  }

  private static long allocated(long[] threads) {
    ThreadMXBean all = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    return Arrays.stream(all.getThreadAllocatedBytes(threads)).sum();
  }
}
