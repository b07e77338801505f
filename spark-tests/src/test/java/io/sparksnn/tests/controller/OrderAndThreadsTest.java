package io.sparksnn.tests.controller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sparksnn.runtime.controller.Brain;
import io.sparksnn.runtime.controller.BrainConfig;
import io.sparksnn.runtime.controller.ModuleSpecs;
import io.sparksnn.runtime.controller.Neuron;
import io.sparksnn.runtime.controller.NeuronBuilder;
import io.sparksnn.runtime.controller.NeuronConfig;
import io.sparksnn.runtime.controller.WiredBrain;
import io.sparksnn.runtime.controller.WiredNeuron;
import io.sparksnn.runtime.payload.FloatArray;
import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.tensor.Shape;
import io.sparksnn.tests.modules.IntegratorConfigBuilder;
import io.sparksnn.tests.modules.IntegratorModule;
import io.sparksnn.tests.modules.PoissonSpikerConfigBuilder;
import io.sparksnn.tests.modules.PoissonSpikerModule;
import io.sparksnn.tests.modules.PotentiationModule;
import io.sparksnn.tests.modules.WeightsConfigBuilder;
import io.sparksnn.tests.modules.WeightsModule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The same seed gives the same steps, whoever comes first and whoever does the work. */
class OrderAndThreadsTest {
  private static final int UNITS = 8;
  private static final int STEPS = 200;

  private static NeuronConfig population(int inputs) {
    NeuronBuilder b = Neuron.builder(inputs).seed(7).inhibitoryRate(0.5);
    var in = b.input("in_spikes", SpikeArray.class);
    var weights = b.module("weights", WeightsModule.TYPE, new WeightsConfigBuilder().weight(3));
    var soma = b.module("soma", IntegratorModule.TYPE, new IntegratorConfigBuilder().threshold(5));
    weights.in("spikes").from(in);
    soma.in("current").from(weights.out("currents"));
    b.output("out_spikes", soma.out("spikes"));
    return b.config();
  }

  /** Noise that drives two populations, which drive each other, and a rule between them. */
  private static BrainConfig config() {
    var b = Brain.builder().seed(42);
    var noise =
        b.module("noise", PoissonSpikerModule.TYPE, new PoissonSpikerConfigBuilder().maxFreq(500));
    var left =
        b.module("left", WiredNeuron.type("Population", population(UNITS)), population(UNITS));
    var right =
        b.module(
            "right", WiredNeuron.type("Population", population(2 * UNITS)), population(2 * UNITS));
    var weights = b.module("weights", WeightsModule.TYPE);
    var rule = b.module("rule", PotentiationModule.TYPE);
    noise.in("signal").from(b.input("signal", FloatArray.class));
    left.in("inSpikes").from(noise.out("spikes"));
    right.in("inSpikes").from(left.out("outSpikes"), noise.out("spikes"));
    weights.in("spikes").from(right.out("outSpikes")).effect("kernel").from(rule.out("kernel"));
    rule.in("spikes").from(right.out("outSpikes")).in("kernel").from(weights.property("kernel"));
    b.output("left", left.out("outSpikes"));
    b.output("right", right.out("outSpikes"));
    b.output("currents", weights.out("currents"));
    return b.config();
  }

  private static List<String> run(BrainConfig config, int threads) {
    WiredBrain brain = new WiredBrain(config);
    brain.threads(threads);
    List<String> steps = new ArrayList<>();
    brain.addListener((step, out) -> {
      SpikeArray left = out.get("left", SpikeArray.class);
      SpikeArray right = out.get("right", SpikeArray.class);
      steps.add(
          left
              + " "
              + right
              + " "
              + out.get("currents", io.sparksnn.runtime.payload.CurrentArray.class));
    });
    float[] signal = new float[UNITS];
    java.util.Arrays.fill(signal, 1);
    brain.inputs().set("signal", FloatArray.of(Shape.of(UNITS), signal));
    brain.run(STEPS);
    return steps;
  }

  @Test
  void theOrderOfDeclarationDoesNotMatter() {
    BrainConfig config = config();
    List<String> expected = run(config, 1);
    assertThat(expected.stream().distinct().count()).isGreaterThan(50);
    for (int seed = 0; seed < 5; seed++) {
      List<ModuleSpecs> permuted = new ArrayList<>(config.modulesSpecs());
      Collections.shuffle(permuted, new Random(seed));

      assertThat(run(new BrainConfig(permuted, 42, 1, true), 1))
          .as("order %s", permuted.stream().map(ModuleSpecs::name).toList())
          .isEqualTo(expected);
    }
  }

  /** Two populations that read each other, and are told of each other's signs at the build. */
  private static BrainConfig cycle() {
    NeuronBuilder n = Neuron.builder(UNITS).seed(7).inhibitoryRate(0.5);
    var weights = n.module("weights", WeightsModule.TYPE);
    var soma = n.module("soma", IntegratorModule.TYPE);
    weights.in("spikes").from(n.input("in_spikes", SpikeArray.class));
    soma.in("current").from(weights.out("currents")).in("silenced").from(n.inhibitionMask());
    n.output("out_spikes", soma.out("spikes"));
    var b = Brain.builder().seed(42);
    var type = WiredNeuron.type("Signed", n.config());
    var left = b.module("left", type, n.config());
    var right = b.module("right", type, n.config());
    left.in("inSpikes").from(right.out("outSpikes"));
    right.in("inSpikes").from(left.out("outSpikes"));
    return b.config();
  }

  @Test
  void signsAreSeenAtTheBuildWhateverTheOrder() {
    List<ModuleSpecs> permuted = new ArrayList<>(cycle().modulesSpecs());
    boolean[] expected = signs();
    for (int order = 0; order < 2; order++) {
      Collections.reverse(permuted);
      WiredBrain brain = new WiredBrain(new BrainConfig(permuted, 42, 1, true));
      brain.step();

      assertThat(brain.state("left.weights.inhibitory").get()).isEqualTo(expected);
      assertThat(brain.state("right.weights.inhibitory").get()).isEqualTo(expected);
    }
  }

  private static boolean[] signs() {
    NeuronConfig population = (NeuronConfig) cycle().modulesSpecs().get(0).config();
    return new WiredNeuron(population).inhibitionMask().values();
  }

  @Test
  void theNumberOfThreadsDoesNotMatter() {
    BrainConfig config = config();
    List<String> expected = run(config, 1);

    for (int threads = 2; threads <= 6; threads++) {
      assertThat(run(config, threads)).as("%d threads", threads).isEqualTo(expected);
    }
  }

  @Test
  void threadsAreAtLeastOne() {
    WiredBrain brain = new WiredBrain(config());

    assertThatThrownBy(() -> brain.threads(0))
        .hasMessage("Brain 'Brain': threads must be at least 1, got 0");
  }

  @Test
  void aFaultOnAnotherThreadIsThrownByTheStep() {
    WiredBrain brain = new WiredBrain(config());
    brain.threads(4);
    float[] ones = {1, 1, 1, 1, 1, 1, 1, 1};
    brain.inputs().set("signal", FloatArray.of(ones));
    brain.run(40);
    brain.inputs().set("signal", FloatArray.of(1));

    assertThatThrownBy(brain::step)
        .hasMessageContaining("input 'signal': expected FloatArray(8,), as at the build");
  }
}
