package io.sparksnn.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * Nanoseconds of processor time that the benchmark's thread takes for one operation.
 *
 * <p>On a machine with other work, time by the clock counts what others run; this does not. To be
 * named on the command line: {@code -prof io.sparksnn.benchmarks.CpuTime}.
 */
public final class CpuTime implements InternalProfiler {
  /** Part of the name that JMH gives to the threads that run benchmarks. */
  private static final String WORKER = "jmh-worker";

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private long before;

  /** Created by JMH. */
  public CpuTime() {}

  @Override
  public String getDescription() {
    return "Processor time of the benchmark's thread";
  }

  @Override
  public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
    before = workersTime();
  }

  @Override
  public Collection<? extends Result<?>> afterIteration(
      BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
    double nanos = workersTime() - before;
    long operations = result.getMetadata().getAllOps();
    return List.of(
        new ScalarResult("cpu.time.norm", nanos / operations, "ns/op", AggregationPolicy.AVG));
  }

  private long workersTime() {
    long sum = 0;
    for (ThreadInfo thread : threads.getThreadInfo(threads.getAllThreadIds())) {
      if (thread != null && thread.getThreadName().contains(WORKER)) {
        sum += threads.getThreadCpuTime(thread.getThreadId());
      }
    }
    return sum;
  }
}
