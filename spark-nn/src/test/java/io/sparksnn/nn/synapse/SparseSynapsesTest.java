package io.sparksnn.nn.synapse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sparksnn.nn.delay.N2NDelaysConfigBuilder;
import io.sparksnn.nn.delay.N2NDelaysModule;
import io.sparksnn.nn.initializer.FixedProbabilityInitializer;
import io.sparksnn.nn.initializer.FixedProbabilityInitializerBuilder;
import io.sparksnn.nn.plasticity.HebbianRuleModule;
import io.sparksnn.nn.soma.LeakySomaModule;
import io.sparksnn.runtime.config.Init;
import io.sparksnn.runtime.config.SparseInitializer;
import io.sparksnn.runtime.controller.Neuron;
import io.sparksnn.runtime.controller.NeuronBuilder;
import io.sparksnn.runtime.controller.WiredNeuron;
import io.sparksnn.runtime.kernel.Connections;
import io.sparksnn.runtime.payload.BooleanMask;
import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.random.RngKey;
import io.sparksnn.runtime.tensor.Shape;
import java.nio.file.Path;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Synapses whose kernel is sparse, beside the same ones whose kernel is given as an array. */
class SparseSynapsesTest {
  private static final int UNITS = 60;
  private static final int INPUTS = 80;
  private static final Shape POST = Shape.of(UNITS);
  private static final Shape PRE = Shape.of(INPUTS);

  private final Random random = new Random(6);

  private static FixedProbabilityInitializer sparse(double density) {
    return new FixedProbabilityInitializerBuilder().scale(2).density(density).spread(1).build();
  }

  private static LinearSynapsesModule linear(Init kernel) {
    return new LinearSynapsesModule(
        new LinearSynapsesConfigBuilder().units(POST).seed(1).kernel(kernel).build());
  }

  private static TracedSynapsesModule traced(Init kernel) {
    return new TracedSynapsesModule(
        new TracedSynapsesConfigBuilder().units(POST).seed(1).kernel(kernel).tau(7).build());
  }

  private static ExponentialSynapsesModule exponential(Init kernel) {
    return new ExponentialSynapsesModule(
        new ExponentialSynapsesConfigBuilder()
            .units(POST)
            .seed(1)
            .kernel(kernel)
            .inhibitoryScale(3)
            .build());
  }

  private SpikeArray spikes() {
    boolean[] spiking = new boolean[INPUTS];
    boolean[] inhibitory = new boolean[INPUTS];
    for (int i = 0; i < INPUTS; i++) {
      spiking[i] = random.nextInt(8) == 0;
      inhibitory[i] = i % 4 == 0;
    }
    SpikeArray spikes = SpikeArray.of(spiking);
    spikes.setInhibitionMask(BooleanMask.of(PRE, inhibitory));
    return spikes;
  }

  private <M extends Synapses<?>> void requireTheSame(
      Function<Init, M> make, BiFunction<M, SpikeArray, SynapsesOutput> call) {
    M sparse = make.apply(sparse(0.1));
    SpikeArray first = spikes();
    float[] currents = call.apply(sparse, first).currents().toArray();
    assertThat(sparse.kernel().kernel().isSparse()).isTrue();
    float[] matrix = sparse.kernel().kernel().toMatrix().data;
    M dense = make.apply(Init.of(POST.concat(PRE), matrix));
    assertThat(call.apply(dense, first).currents().toArray()).isEqualTo(currents);

    for (int step = 0; step < 100; step++) {
      SpikeArray spikes = spikes();
      assertThat(call.apply(sparse, spikes).currents().toArray())
          .isEqualTo(call.apply(dense, spikes).currents().toArray());
    }
  }

  @Test
  void allSynapsesMakeTheCurrentsOfADenseKernel() {
    requireTheSame(SparseSynapsesTest::linear, (module, spikes) -> module.call(spikes));
    requireTheSame(SparseSynapsesTest::traced, (module, spikes) -> module.call(spikes));
    requireTheSame(SparseSynapsesTest::exponential, (module, spikes) -> module.call(spikes));
  }

  @Test
  void spikesOfSynapsesPassASparseKernel() {
    N2NDelaysModule delays = new N2NDelaysModule(new N2NDelaysConfigBuilder().units(POST).build());
    LinearSynapsesModule sparse = linear(sparse(0.1));
    SpikeArray first = delays.call(spikes()).outSpikes();
    sparse.call(first);
    LinearSynapsesModule dense =
        linear(Init.of(POST.concat(PRE), sparse.kernel().kernel().toMatrix().data));

    for (int step = 0; step < 30; step++) {
      SpikeArray late = delays.step(spikes()).outSpikes();
      assertThat(sparse.step(late).currents().toArray())
          .isEqualTo(dense.step(late).currents().toArray());
    }
  }

  @Test
  void manyConnectionsMakeADenseKernel() {
    LinearSynapsesModule synapses = linear(sparse(0.3));
    synapses.call(spikes());

    assertThat(synapses.kernel().kernel().isSparse()).isFalse();
  }

  @Test
  void anInitializerOfOtherNumbersIsRefused() {
    SparseInitializer wrong =
        new SparseInitializer() {
          @Override
          public float density() {
            return 0.1f;
          }

          @Override
          public Connections connections(int units, int inputs, RngKey key) {
            return new Connections.Builder(inputs, units, 0).build();
          }

          @Override
          public String toString() {
            return "Swapped";
          }
        };

    assertThatThrownBy(() -> linear(wrong).call(spikes()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "LinearSynapsesConfig.kernel: Swapped gave synapses from 60 inputs to 80 units, not from 80 to 60");
  }

  @Test
  void aCheckpointKeepsTheWeightsOfSynapses(@TempDir Path folder) {
    ExponentialSynapsesModule synapses = exponential(sparse(0.1));
    synapses.call(spikes());
    float[] weights = (float[]) synapses.state("kernel").get();
    weights[3] = 17;
    synapses.state("kernel").set(weights);
    Path file = folder.resolve("synapses.safetensors");
    synapses.checkpoint(file, false);
    ExponentialSynapsesModule resumed = ExponentialSynapsesModule.fromCheckpoint(file);

    for (int step = 0; step < 20; step++) {
      SpikeArray spikes = spikes();
      assertThat(resumed.call(spikes).currents().toArray())
          .isEqualTo(synapses.call(spikes).currents().toArray());
    }
  }

  @Test
  void aLearningRuleRefusesASparseKernelAtTheBuild() {
    NeuronBuilder b = Neuron.builder(UNITS);
    var inputs = b.input("in_spikes", SpikeArray.class);
    var synapses =
        b.module(
            "synapses",
            LinearSynapsesModule.TYPE,
            new LinearSynapsesConfigBuilder().kernel(sparse(0.1)));
    var soma = b.module("soma", LeakySomaModule.TYPE);
    var rule = b.module("rule", HebbianRuleModule.TYPE);
    synapses.in("spikes").from(inputs).effect("kernel").from(rule.out("kernel"));
    soma.in("current").from(synapses.out("currents"));
    rule.in("pre_spikes").from(inputs);
    rule.in("post_spikes").from(soma.out("spikes"));
    rule.in("kernel").from(synapses.property("kernel"));
    b.output("out_spikes", soma.out("spikes"));
    WiredNeuron neuron = b.build();
    neuron.inputs().set("in_spikes", spikes());

    assertThatThrownBy(neuron::step)
        .hasMessageContaining("rule, input 'kernel'")
        .hasMessageContaining("weights of all pairs to learn, as sparse_uniform_initializer")
        .hasMessageContaining("(60, 80) of its synapses alone");
  }
}
