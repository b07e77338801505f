package io.sparksnn.benchmarks.plasticity;

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

/**
 * One step of a learning population: delays for each synapse, traced synapses, leaky units, the
 * Hebbian rule; modules beside dense loops.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 8, time = 250, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 10, time = 150, timeUnit = TimeUnit.MILLISECONDS)
@Fork(
    value = 5,
    jvmArgs = {"-Xms512m", "-Xmx512m", "-XX:+AlwaysPreTouch"})
public class LearningBenchmark {
  private static final int AGREEING_STEPS = 300;

  /** Number of units, and of inputs. */
  @Param("1000")
  int units;

  /** Part of the inputs that spikes in a step. */
  @Param({"0.02", "0.2"})
  double activity;

  private Workload workload;
  private ModulePopulation modules;
  private DensePopulation dense;
  private int step;

  /** For JMH. */
  public LearningBenchmark() {}

  /**
   * Makes both and lets them run side by side.
   *
   * @throws IllegalStateException if they do not spike or learn alike, or not about as much as
   *     their inputs spike
   */
  @Setup(Level.Trial)
  public void prepare() {
    workload = new Workload(units, activity);
    modules = new ModulePopulation(workload);
    dense = new DensePopulation(workload);
    long spikes = 0;
    long others = 0;
    for (int t = 0; t < AGREEING_STEPS; t++) {
      SpikeArray found = modules.step(workload.spikes(t));
      boolean[] expected = dense.step(workload.spikes(t));
      spikes += found.count();
      others += others(found.toBooleans(), expected);
    }
    // Sums of a thousand currents are rounded differently, and one in a thousand spikes is so near
    // to the threshold that it comes a step earlier or later.
    if (others * 200 > spikes) {
      throw new IllegalStateException(others + " of " + spikes + " spikes are others");
    }
    float[] expected = dense.weights();
    float[] found = modules.weights();
    for (int synapse = 0; synapse < found.length; synapse++) {
      if (Math.abs(found[synapse] - expected[synapse])
          > Math.max(1e-6f, 1e-5f * expected[synapse])) {
        throw new IllegalStateException(
            "weight %d: %s instead of %s".formatted(synapse, found[synapse], expected[synapse]));
      }
    }
    double part = (double) spikes / AGREEING_STEPS / units;
    if (part < activity / 2 || part > activity * 2) {
      throw new IllegalStateException("activity " + part + " instead of " + activity);
    }
  }

  private static int others(boolean[] found, boolean[] expected) {
    int others = 0;
    for (int unit = 0; unit < found.length; unit++) {
      others += found[unit] == expected[unit] ? 0 : 1;
    }
    return others;
  }

  /** The standard modules. */
  @Benchmark
  public SpikeArray modules() {
    return modules.step(workload.spikes(step++ & Integer.MAX_VALUE));
  }

  /** Dense loops. */
  @Benchmark
  public boolean[] dense() {
    return dense.step(workload.spikes(step++ & Integer.MAX_VALUE));
  }
}
