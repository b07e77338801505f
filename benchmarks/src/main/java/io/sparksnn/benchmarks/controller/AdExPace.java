package io.sparksnn.benchmarks.controller;

import io.sparksnn.runtime.controller.ControllerOutput;
import io.sparksnn.runtime.payload.SpikeArray;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * Runs one of the brains of {@link AdExBenchmark} for a while and prints its steps per second of
 * processor time and the rate of its units, for a comparison beside another program.
 */
public final class AdExPace {
  private static final int STEPS = 1000;

  private AdExPace() {}

  /**
   * Runs.
   *
   * @param arguments number of the model; how many thousand steps to run, of which the later half
   *     counts
   */
  public static void main(String[] arguments) {
    AdExBenchmark benchmark = new AdExBenchmark();
    benchmark.model = Integer.parseInt(arguments[0]);
    benchmark.steps = 10;
    benchmark.threads = 1;
    benchmark.prepare();
    Set<String> populations = benchmark.populations();
    long spikes = 0;
    for (int step = 0; step < STEPS; step++) {
      ControllerOutput output = benchmark.step();
      for (String name : populations) {
        spikes += output.get(name, SpikeArray.class).count();
      }
    }
    double rate = 10_000.0 * spikes / ((double) STEPS * benchmark.units * populations.size());
    double[] nanos = new double[Integer.parseInt(arguments[1])];
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    for (int i = 0; i < nanos.length; i++) {
      long start = threads.getCurrentThreadCpuTime();
      for (int step = 0; step < STEPS; step++) {
        benchmark.step();
      }
      nanos[i] = threads.getCurrentThreadCpuTime() - start;
    }
    double all = Arrays.stream(nanos, nanos.length / 2, nanos.length).average().orElseThrow();
    System.out.printf(Locale.ROOT, "%.0f %.0f%n", STEPS * 1e9 / all, rate);
  }
}
