package io.sparksnn.benchmarks.controller;

import io.sparksnn.runtime.controller.WiredNeuron;
import io.sparksnn.runtime.record.Recorder;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A run of the population of {@link LifBenchmark}, recorded and not. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 8, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 10, time = 100, timeUnit = TimeUnit.MILLISECONDS)
@Fork(
    value = 5,
    jvmArgs = {"-Xms256m", "-Xmx256m", "-XX:+AlwaysPreTouch"})
public class RecorderBenchmark {
  private static final double ACTIVITY = 0.02;
  private static final double SCALE = 700;
  private static final int STEPS = 256;
  private static final int SAMPLES = 1000;

  /** Number of units, and of inputs. */
  @Param("100")
  int units;

  private WiredNeuron neuron;
  private Stimuli stimuli;

  /** For JMH. */
  public RecorderBenchmark() {}

  /** Makes the population; each benchmark has one of its own. */
  @Setup(Level.Trial)
  public void prepare() {
    neuron = Populations.lif(units, SCALE).build();
    stimuli = new Stimuli(units, ACTIVITY);
    run();
  }

  /** With a recorder, once. */
  abstract static class With {
    /** For JMH. */
    With() {}

    private Recorder recorder;

    abstract Recorder recorder(WiredNeuron neuron);

    /** Makes the recorder. */
    @Setup(Level.Trial)
    public void attach(RecorderBenchmark benchmark) {
      recorder = recorder(benchmark.neuron);
      benchmark.neuron.addListener(recorder);
    }

    final long record() {
      recorder.record();
      return recorder.steps();
    }
  }

  /** A recorder that was there, and is not any more. */
  @State(Scope.Thread)
  public static class Off {
    /** For JMH. */
    public Off() {}

    /** Makes and removes the recorder. */
    @Setup(Level.Trial)
    public void attach(RecorderBenchmark benchmark) {
      Recorder recorder = Recorder.of(benchmark.neuron).spikes("soma").build();
      benchmark.neuron.addListener(recorder);
      benchmark.run();
      benchmark.neuron.removeListener(recorder);
    }
  }

  /** Who spiked when. */
  @State(Scope.Thread)
  public static class Spikes extends With {
    /** For JMH. */
    public Spikes() {}

    @Override
    Recorder recorder(WiredNeuron neuron) {
      return Recorder.of(neuron).spikes("soma").spikeLimit(SAMPLES).build();
    }
  }

  /** All potentials. */
  @State(Scope.Thread)
  public static class Potentials extends With {
    /** For JMH. */
    public Potentials() {}

    @Override
    Recorder recorder(WiredNeuron neuron) {
      return Recorder.of(neuron).values("soma.potential").keepLast(SAMPLES).build();
    }
  }

  /** Spikes, and potentials of three units in every tenth step. */
  @State(Scope.Thread)
  public static class Some extends With {
    /** For JMH. */
    public Some() {}

    @Override
    Recorder recorder(WiredNeuron neuron) {
      return Recorder.of(neuron)
          .spikes("soma")
          .spikeLimit(SAMPLES)
          .values("soma.potential", 0, 3, 7)
          .every(10)
          .keepLast(SAMPLES)
          .build();
    }
  }

  private long run() {
    return neuron.run(STEPS, (step, in) -> in.set("in_spikes", stimuli.at((int) step)));
  }

  /**
   * A run that nobody records.
   *
   * @return how many steps
   */
  @Benchmark
  @OperationsPerInvocation(STEPS)
  public long plain() {
    return run();
  }

  /**
   * A run whose recorder was taken away.
   *
   * @param state takes it away
   * @return how many steps
   */
  @Benchmark
  @OperationsPerInvocation(STEPS)
  public long off(Off state) {
    return run();
  }

  /**
   * A run whose spikes are recorded.
   *
   * @param state records
   * @return how many steps
   */
  @Benchmark
  @OperationsPerInvocation(STEPS)
  public long spikes(Spikes state) {
    return run();
  }

  /**
   * A run of which all potentials are recorded in every step.
   *
   * @param state records
   * @return how many steps
   */
  @Benchmark
  @OperationsPerInvocation(STEPS)
  public long potentials(Potentials state) {
    return run();
  }

  /**
   * A run as one is usually looked at.
   *
   * @param state records
   * @return how many steps
   */
  @Benchmark
  @OperationsPerInvocation(STEPS)
  public long some(Some state) {
    return run();
  }

  /**
   * What a recorder does with one step's spikes (of the last step of a run, again and again).
   *
   * @param state records
   * @return how many steps were recorded
   */
  @Benchmark
  public long recordSpikes(Spikes state) {
    return state.record();
  }

  /**
   * What a recorder does with one step's potentials.
   *
   * @param state records
   * @return how many steps were recorded
   */
  @Benchmark
  public long recordPotentials(Potentials state) {
    return state.record();
  }
}
