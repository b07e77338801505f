package io.sparksnn.benchmarks.controller;

import io.sparksnn.runtime.controller.ControllerOutput;
import java.nio.file.Path;
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

/** One step of {@link ReferenceBrain}. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 10, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 10, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@Fork(
    value = 3,
    jvmArgs = {"-Xms256m", "-Xmx256m", "-XX:+AlwaysPreTouch"})
public class ReferenceBrainBenchmark {
  /** The folder of {@code ab_brain.scfg} and {@code alif_mod_neuron.scfg}. */
  @Param("../shared/data")
  String data = "";

  /** What drives learning, a fourth of it that of inhibitory units; 0 if nobody learns. */
  @Param({"0", "-2e-4"})
  float modulation;

  /**
   * What the weights are multiplied by at the beginning: with 0.7 about 16 spikes a step remain.
   */
  @Param({"1", "0.7"})
  float weights;

  private ReferenceBrain brain;

  /** For JMH. */
  public ReferenceBrainBenchmark() {}

  /**
   * Reads the brain and lets it run.
   *
   * @throws IllegalStateException if the files are not there, or nobody spikes
   */
  @Setup(Level.Trial)
  public void prepare() {
    brain = new ReferenceBrain(Path.of(data), modulation, weights);
  }

  /**
   * One step.
   *
   * @return the action
   */
  @Benchmark
  public ControllerOutput step() {
    return brain.step();
  }
}
