package io.sparksnn.tests.controller;

import static org.assertj.core.api.Assertions.assertThat;

import io.sparksnn.runtime.controller.Brain;
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
import io.sparksnn.tests.modules.WeightsConfigBuilder;
import io.sparksnn.tests.modules.WeightsModule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Brains that are large enough for several threads: the same bits with any number of them. */
class BrainThreadsTest {
  private static final int UNITS = 4096;
  private static final int STEPS = 300;

  private static NeuronConfig population(int inputs) {
    NeuronBuilder b = Neuron.builder(inputs).seed(7).inhibitoryRate(0.5);
    var weights = b.module("weights", WeightsModule.TYPE, new WeightsConfigBuilder().weight(3));
    var soma = b.module("soma", IntegratorModule.TYPE, new IntegratorConfigBuilder().threshold(5));
    weights.in("spikes").from(b.input("in_spikes", SpikeArray.class));
    soma.in("current").from(weights.out("currents"));
    b.output("out_spikes", soma.out("spikes"));
    return b.config();
  }

  /** Noise drives three populations; the last and longest one is driven by the others. */
  private static WiredBrain brain(int threads) {
    var b = Brain.builder().seed(42);
    var noise =
        b.module("noise", PoissonSpikerModule.TYPE, new PoissonSpikerConfigBuilder().maxFreq(300));
    noise.in("signal").from(b.input("signal", FloatArray.class));
    NeuronConfig one = population(UNITS);
    NeuronConfig three = population(3 * UNITS);
    var left = b.module("left", WiredNeuron.type("Population", one), one);
    var middle = b.module("middle", WiredNeuron.type("Population", one), one);
    var last = b.module("last", WiredNeuron.type("Population", three), three);
    left.in("inSpikes").from(noise.out("spikes"));
    middle.in("inSpikes").from(left.out("outSpikes"));
    last.in("inSpikes").from(left.out("outSpikes"), middle.out("outSpikes"), noise.out("spikes"));
    b.output("left", left.out("outSpikes"));
    b.output("middle", middle.out("outSpikes"));
    b.output("last", last.out("outSpikes"));
    WiredBrain brain = b.build();
    brain.threads(threads);
    float[] signal = new float[UNITS];
    Arrays.fill(signal, 1);
    brain.inputs().set("signal", FloatArray.of(Shape.of(UNITS), signal));
    return brain;
  }

  /** The spikes of each step, as hashes, and what is left of them in the state. */
  private static List<Object> run(int threads) {
    WiredBrain brain = brain(threads);
    List<Object> seen = new ArrayList<>();
    brain.addListener((step, out) -> {
      for (String name : List.of("left", "middle", "last")) {
        SpikeArray spikes = out.get(name, SpikeArray.class);
        seen.add(Arrays.hashCode(Arrays.copyOf(spikes.indices(), spikes.count())));
      }
    });
    brain.run(STEPS);
    for (String name : List.of("left", "middle", "last")) {
      float[] sums = (float[]) brain.state(name + ".soma.sum").get();
      seen.add(Arrays.hashCode(sums));
    }
    return seen;
  }

  @Test
  void outputsAndStateAreTheSameBits() {
    List<Object> expected = run(1);
    assertThat(expected.stream().distinct().count()).isGreaterThan(STEPS);

    for (int threads = 2; threads <= 4; threads++) {
      assertThat(run(threads)).as("%d threads", threads).isEqualTo(expected);
    }
  }

  @Test
  void theNumberOfThreadsMayChangeBetweenSteps() {
    WiredBrain same = brain(1);
    WiredBrain changed = brain(1);
    same.run(STEPS);
    for (int threads = 1; threads <= 3; threads++) {
      changed.threads(threads);
      changed.run(STEPS / 3);
    }

    assertThat(changed.state("last.soma.sum").get()).isEqualTo(same.state("last.soma.sum").get());
  }
}
