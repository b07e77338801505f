package io.sparksnn.benchmarks.controller;

import static java.util.Objects.requireNonNull;

import io.sparksnn.runtime.controller.Brain;
import io.sparksnn.runtime.controller.ControllerOutput;
import io.sparksnn.runtime.controller.NeuronConfig;
import io.sparksnn.runtime.controller.Part;
import io.sparksnn.runtime.controller.Signal;
import io.sparksnn.runtime.controller.WiredBrain;
import io.sparksnn.runtime.controller.WiredNeuron;
import io.sparksnn.runtime.payload.SpikeArray;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
 * One step of the three brains of the reference's own benchmark: populations of 1,024 adaptive
 * exponential units, wired by linear synapses of density 0.15; 5 % of 1,024 input lines spike, the
 * same for some steps.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 10, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 10, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Fork(
    value = 3,
    jvmArgs = {"-Xms1g", "-Xmx1g", "-XX:+AlwaysPreTouch"})
public class AdExBenchmark {
  /** Sources of each population; those without one have the input. */
  private static final List<Map<String, String>> MODELS =
      List.of(
          Map.of(
              "A", "", "B1", "A", "B2", "B1", "B3", "B2", "C1", "A", "C2", "C1", "C3", "C2", "D",
              "B3 C3"),
          Map.of("A1", "", "B1", "", "C1", "", "A2", "A1", "B2", "B1", "C2", "C1", "D", "A2 B2 C2"),
          Map.of("A", "", "B", "A", "C", "A", "D", "A", "E", "A", "F", "A", "G", "B C D E F"));

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

  private WiredBrain brain;
  private Stimuli stimuli;
  private int step;

  /** For JMH. */
  public AdExBenchmark() {}

  /**
   * Makes the brain and lets it run for a second of its time.
   *
   * @throws IllegalStateException if the last population does not spike at a likely rate
   */
  @Setup(Level.Trial)
  public void prepare() {
    var b = Brain.builder().dt(0.1).seed(1);
    var input = b.input("spikes", SpikeArray.class);
    Map<String, Part<NeuronConfig>> parts = new LinkedHashMap<>();
    MODELS.get(model - 1).keySet().stream()
        .sorted()
        .forEach(name -> {
          NeuronConfig config = Populations.adEx(units, name.hashCode());
          parts.put(name, b.module(name, WiredNeuron.type("AdEx", config), config));
        });
    parts.forEach((name, part) -> {
      String sources = requireNonNull(MODELS.get(model - 1).get(name));
      Signal<?>[] signals =
          sources.isEmpty()
              ? new Signal<?>[] {input}
              : List.of(sources.split(" ")).stream()
                  .map(source -> requireNonNull(parts.get(source)).out("out_spikes"))
                  .toArray(Signal<?>[]::new);
      part.in("in_spikes").from(signals);
      b.output(name, part.out("out_spikes"));
    });
    WiredBrain built = b.build();
    built.threads(threads);
    brain = built;
    stimuli = new Stimuli(units, 0.05);
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

  /** The names of the populations, which are those of the outputs. */
  Set<String> populations() {
    return MODELS.get(model - 1).keySet();
  }

  /**
   * One step.
   *
   * @return the spikes of every population
   */
  @Benchmark
  public ControllerOutput step() {
    brain.inputs().set("spikes", stimuli.at(step++ / steps));
    return brain.step();
  }
}
