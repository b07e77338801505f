package io.sparksnn.nn.synapse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sparksnn.nn.initializer.FixedProbabilityInitializerBuilder;
import io.sparksnn.runtime.controller.Brain;
import io.sparksnn.runtime.controller.Neuron;
import io.sparksnn.runtime.controller.NeuronBuilder;
import io.sparksnn.runtime.controller.NeuronConfig;
import io.sparksnn.runtime.controller.WiredBrain;
import io.sparksnn.runtime.controller.WiredNeuron;
import io.sparksnn.runtime.payload.KernelArray;
import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.record.Recorder;
import io.sparksnn.runtime.record.RecorderException;
import io.sparksnn.runtime.record.ValueSeries;
import io.sparksnn.runtime.tensor.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sparse kernels as recorders, printing and brains see them. */
class SparseKernelsSeenTest {
  private static final int HUGE = 100_000;

  private static LinearSynapsesConfigBuilder synapses(double density) {
    return new LinearSynapsesConfigBuilder()
        .seed(1)
        .kernel(
            new FixedProbabilityInitializerBuilder().scale(2).density(density).spread(1).build());
  }

  private static LinearSynapsesModule built(int units, double density) {
    LinearSynapsesModule module =
        new LinearSynapsesModule(synapses(density).units(Shape.of(units)).build());
    module.call(SpikeArray.of(Shape.of(units), 1, 2));
    return module;
  }

  /** Synapses whose kernel is an output, too. */
  private static NeuronConfig population(int units, double density) {
    NeuronBuilder b = Neuron.builder(units).seed(3);
    var synapses = b.module("synapses", LinearSynapsesModule.TYPE, synapses(density));
    synapses.in("spikes").from(b.input("in_spikes", SpikeArray.class));
    b.output("currents", synapses.out("currents"));
    b.output("weights", synapses.property("kernel"));
    return b.config();
  }

  private static WiredNeuron neuron(int units, double density) {
    NeuronConfig config = population(units, density);
    WiredNeuron neuron = WiredNeuron.type("Synapses", config).create(config, "synapses");
    neuron.inputs().set("in_spikes", SpikeArray.of(Shape.of(units), 1, 2));
    return neuron;
  }

  @ParameterizedTest
  @ValueSource(strings = {"synapses.kernel", "weights"})
  void recordedAreTheWeightsOfSynapsesAllOrSome(String path) {
    WiredNeuron neuron = neuron(50, 0.1);
    Recorder whole = Recorder.of(neuron).values(path).build();
    Recorder parts = Recorder.of(neuron).values(path, 7, 2).build();
    neuron.addListener(whole);
    neuron.addListener(parts);
    neuron.run(3);

    float[] weights = (float[]) neuron.state("synapses.kernel").get();
    ValueSeries all = whole.recording().values(path);
    ValueSeries some = parts.recording().values(path);
    assertThat(all.shape()).isEqualTo(Shape.of(weights.length));
    for (int i = 0; i < weights.length; i++) {
      assertThat(all.get(2, i)).isEqualTo(weights[i]);
    }
    assertThat(some.get(2, 0)).isEqualTo(weights[7]);
    assertThat(some.get(2, 1)).isEqualTo(weights[2]);
  }

  @ParameterizedTest
  @ValueSource(strings = {"synapses.kernel", "weights"})
  void recordedAreThoseOfAKernelOfMorePairsThanAnArrayHolds(String path) {
    WiredNeuron neuron = neuron(HUGE, 1e-6);
    Recorder recorder = Recorder.of(neuron).values(path).build();
    neuron.addListener(recorder);
    neuron.run(1);

    int synapses = neuron.state("synapses.kernel").size();
    assertThat(recorder.recording().values().get(0).shape()).isEqualTo(Shape.of(synapses));
  }

  @Test
  void aKernelOfNoSynapsesIsShownAndCannotBeRecorded() {
    LinearSynapsesModule none = built(50, 0);
    assertThat(none.state("kernel")).hasToString("kernel (0,) pA = []");
    assertThatThrownBy(() -> none.state("kernel").shape())
        .hasMessage("kernel has no elements, and thus no shape; look at size() first");
    assertThat(none.inspect()).contains("kernel (0,) pA = []");

    WiredNeuron neuron = neuron(50, 0);
    neuron.run(1);
    assertThatThrownBy(() -> Recorder.of(neuron).values("synapses.kernel").build())
        .isInstanceOf(RecorderException.class)
        .hasMessageContaining("values(\"synapses.kernel\"): there are no elements to record");
  }

  @Test
  void aKernelOfMorePairsThanAnArrayHoldsIsShown() {
    LinearSynapsesModule huge = built(HUGE, 1e-6);

    assertThat(huge.inspect()).contains("KernelArray(100000, 100000) of its synapses alone");
    assertThat(huge.kernel().toString()).startsWith("KernelArray(100000, 100000) of ");
  }

  @ParameterizedTest
  @ValueSource(ints = {60, HUGE})
  void aBrainPublishesCopiesOfAKernelThroughAReset(int units) {
    var b = Brain.builder();
    NeuronConfig config = population(units, 6.0 / units);
    var first = b.module("first", WiredNeuron.type("Synapses", config), config);
    first.in("in_spikes").from(b.input("spikes", SpikeArray.class));
    b.output("weights", first.out("weights"));
    WiredBrain brain = b.build();
    brain.inputs().set("spikes", SpikeArray.of(Shape.of(units), 1));
    brain.run(3);
    brain.reset();
    brain.run(3);

    float[] weights = (float[]) brain.state("first.synapses.kernel").get();
    KernelArray published = brain.step().get("weights", KernelArray.class);
    float[] copied = new float[published.kernel().size()];
    published.kernel().read(0, copied.length, copied, 0);
    assertThat(copied).isEqualTo(weights);
  }
}
