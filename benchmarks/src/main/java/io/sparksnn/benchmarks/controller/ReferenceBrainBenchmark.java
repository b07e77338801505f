package io.sparksnn.benchmarks.controller;

import static java.util.Objects.requireNonNull;

import io.sparksnn.runtime.controller.BrainConfig;
import io.sparksnn.runtime.controller.BrainConfigSpec;
import io.sparksnn.runtime.controller.ControllerOutput;
import io.sparksnn.runtime.controller.PortMap;
import io.sparksnn.runtime.controller.WiredBrain;
import io.sparksnn.runtime.model.ConfigFile;
import io.sparksnn.runtime.model.NeuronType;
import io.sparksnn.runtime.payload.FloatArray;
import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.registry.ModuleRegistry;
import io.sparksnn.runtime.state.StateVariable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

/** One step of the reference's example of a brain, from its files, on a steady signal. */
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

  private final FloatArray signal = FloatArray.of(-0.1f, 0.1f, 0.05f, -0.15f);
  private WiredBrain brain;

  /** For JMH. */
  public ReferenceBrainBenchmark() {}

  /**
   * Reads the brain and lets it run.
   *
   * @throws IllegalStateException if the files are not there, or nobody spikes
   */
  @Setup(Level.Trial)
  public void prepare() {
    Path folder = Path.of(data);
    if (!Files.exists(folder.resolve("ab_brain.scfg"))) {
      throw new IllegalStateException(
          "no ab_brain.scfg in " + folder.toAbsolutePath() + "; name its folder by -p data=…");
    }
    ModuleRegistry registry =
        ModuleRegistry.installed()
            .with(NeuronType.read("ALIFModNeuron", folder.resolve("alif_mod_neuron.scfg")));
    BrainConfig config =
        ConfigFile.read(folder.resolve("ab_brain.scfg"), BrainConfigSpec.SPEC, registry).config();
    brain = new WiredBrain(config);
    for (String population : List.of("a", "b")) {
      brain.inputs().set("mod_" + population + "_ex", FloatArray.of(modulation));
      brain.inputs().set("mod_" + population + "_in", FloatArray.of(modulation / 4));
    }
    brain.inputs().set("signal", signal);
    step();
    brain.visitState(this::scale);
    PortMap excited = new PortMap("A_excitatory", "out_spikes", false);
    long spikes = 0;
    for (int t = 0; t < 2000; t++) {
      step();
      spikes +=
          ((SpikeArray) requireNonNull(brain.readState(List.of(excited)).get(excited))).count();
    }
    if (spikes == 0) {
      throw new IllegalStateException("nobody spikes");
    }
  }

  private void scale(StateVariable variable) {
    if (variable.path().endsWith("synapses.kernel")) {
      float[] kernel = (float[]) variable.get();
      for (int synapse = 0; synapse < kernel.length; synapse++) {
        kernel[synapse] *= weights;
      }
      variable.set(kernel);
    }
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
