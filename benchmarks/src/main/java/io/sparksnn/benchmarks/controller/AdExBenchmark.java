package io.sparksnn.benchmarks.controller;

import io.sparksnn.runtime.controller.ControllerOutput;
import io.sparksnn.runtime.payload.SpikeArray;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One step of the brains of {@link AdExBrain}, of 1,024 units in each population. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 10, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 10, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Fork(
    value = 3,
    jvmArgs = {"-Xms1g", "-Xmx1g", "-XX:+AlwaysPreTouch"})
public class AdExBenchmark {
  /** Which brain. */
  @Param({"1", "2", "3"})
  int model;

  /** Steps after which the input changes. */
  @Param("10")
  int steps;

  /** Threads that a step may use. */
  @Param("1")
  int threads;

  /** Units of each population. */
  int units = 1024;

  private AdExBrain brain;

  /** For JMH. */
  public AdExBenchmark() {}

  /**
   * Makes the brain and lets it run for a second of its time.
   *
   * @throws IllegalStateException if the last population does not spike at a likely rate
   */
  @Setup(Level.Trial)
  public void prepare() {
    brain = new AdExBrain(model, units, steps, threads);
    String last = model == 3 ? "G" : "D";
    long spikes = 0;
    for (int t = 0; t < 10_000; t++) {
      spikes += step().get(last, SpikeArray.class).count();
    }
    double rate = (double) spikes / units;
    if (rate < 1 || rate > 5000) {
      throw new IllegalStateException("population " + last + " spikes at " + rate + " Hz");
    }
  }

  /**
   * One step.
   *
   * @return the spikes of every population
   */
  @Benchmark
  public ControllerOutput step() {
    return brain.step();
  }
}
