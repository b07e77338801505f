package io.sparksnn.benchmarks.controller;

import io.sparksnn.runtime.controller.ControllerOutput;
import io.sparksnn.runtime.controller.WiredNeuron;
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

/** One step of a leaky population that learns, with as many inputs as units. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 8, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 10, time = 100, timeUnit = TimeUnit.MILLISECONDS)
@Fork(
    value = 5,
    jvmArgs = {"-Xms256m", "-Xmx256m", "-XX:+AlwaysPreTouch"})
public class LifBenchmark {
  /** Part of the inputs that spikes in a step. */
  private static final double ACTIVITY = 0.02;

  /** The largest weight in pA, at which about as many units spike as inputs do. */
  private static final double SCALE = 700;

  /** Number of units, and of inputs. */
  @Param("100")
  int units;

  private WiredNeuron neuron;
  private Stimuli stimuli;
  private int step;

  /** For JMH. */
  public LifBenchmark() {}

  /** Makes the population and steps it. */
  @Setup(Level.Trial)
  public void prepare() {
    neuron = Populations.lif(units, SCALE).build();
    stimuli = new Stimuli(units, ACTIVITY);
    long spikes = 0;
    for (int t = 0; t < 2000; t++) {
      spikes += step().get("out_spikes", SpikeArray.class).count();
    }
    if (spikes == 0) {
      throw new IllegalStateException("nobody spikes");
    }
  }

  /**
   * One step.
   *
   * @return the spikes
   */
  @Benchmark
  public ControllerOutput step() {
    neuron.inputs().set("in_spikes", stimuli.at(step++));
    return neuron.step();
  }
}
