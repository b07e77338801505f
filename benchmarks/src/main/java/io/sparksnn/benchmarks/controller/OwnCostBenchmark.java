package io.sparksnn.benchmarks.controller;

import io.sparksnn.runtime.controller.Brain;
import io.sparksnn.runtime.controller.ControllerBuilder;
import io.sparksnn.runtime.controller.ControllerOutput;
import io.sparksnn.runtime.controller.Neuron;
import io.sparksnn.runtime.controller.Signal;
import io.sparksnn.runtime.controller.WiredBrain;
import io.sparksnn.runtime.controller.WiredNeuron;
import io.sparksnn.runtime.payload.FloatArray;
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

/** A chain of modules that do next to nothing: stepped by hand, by a population, by a brain. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 6, time = 100, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 20, time = 50, timeUnit = TimeUnit.MILLISECONDS)
@Fork(
    value = 5,
    jvmArgs = {"-Xms256m", "-Xmx256m", "-XX:+AlwaysPreTouch"})
public class OwnCostBenchmark {
  /** Number of modules. */
  @Param({"1", "4", "16", "64"})
  int nodes;

  private final FloatArray x = FloatArray.of(1);
  private PassModule[] modules;
  private WiredNeuron neuron;
  private WiredBrain brain;

  /** For JMH. */
  public OwnCostBenchmark() {}

  /**
   * Makes the chains and steps them.
   *
   * @throws IllegalStateException if one does not add up
   */
  @Setup(Level.Trial)
  public void prepare() {
    modules = new PassModule[nodes];
    for (int i = 0; i < nodes; i++) {
      modules[i] = new PassModule(PassModule.TYPE.defaultConfig());
    }
    var n = Neuron.builder(1);
    wire(n);
    neuron = n.build();
    neuron.inputs().set("x", x);
    var b = Brain.builder();
    wire(b);
    brain = b.build();
    brain.inputs().set("x", x);
    // In a brain a step is a hop.
    brain.run(nodes);
    for (float y : new float[] {byHand(), value(neuron()), value(brain())}) {
      if (y != nodes + 1) {
        throw new IllegalStateException(nodes + " modules give " + y);
      }
    }
  }

  private void wire(ControllerBuilder builder) {
    Signal<?> last = builder.input("x", FloatArray.class);
    for (int i = 0; i < nodes; i++) {
      var module = builder.module("m" + i, PassModule.TYPE);
      module.in("x").from(last);
      last = module.out("y");
    }
    builder.output("y", last);
  }

  private static float value(ControllerOutput output) {
    return output.get("y", FloatArray.class).get(0);
  }

  /**
   * The modules' own steps, one after the other.
   *
   * @return the sum
   */
  @Benchmark
  public float byHand() {
    FloatArray y = x;
    for (PassModule module : modules) {
      y = module.step(y).y();
    }
    return y.get(0);
  }

  /**
   * A population of them.
   *
   * @return the sum
   */
  @Benchmark
  public ControllerOutput neuron() {
    return neuron.step();
  }

  /**
   * A brain of them.
   *
   * @return the sum
   */
  @Benchmark
  public ControllerOutput brain() {
    return brain.step();
  }
}
