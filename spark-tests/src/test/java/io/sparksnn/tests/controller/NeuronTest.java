package io.sparksnn.tests.controller;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sparksnn.runtime.controller.Neuron;
import io.sparksnn.runtime.controller.NeuronBuilder;
import io.sparksnn.runtime.controller.PortMap;
import io.sparksnn.runtime.controller.WiredNeuron;
import io.sparksnn.runtime.payload.BooleanMask;
import io.sparksnn.runtime.payload.FloatArray;
import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.random.RngKey;
import io.sparksnn.runtime.tensor.Shape;
import io.sparksnn.tests.modules.IntegratorConfigBuilder;
import io.sparksnn.tests.modules.IntegratorModule;
import io.sparksnn.tests.modules.PotentiationModule;
import io.sparksnn.tests.modules.RelayConfigBuilder;
import io.sparksnn.tests.modules.RelayModule;
import io.sparksnn.tests.modules.WeightsConfigBuilder;
import io.sparksnn.tests.modules.WeightsModule;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NeuronTest {
  private static final PortMap KERNEL = new PortMap("weights", "kernel", true);

  /** Weights, a soma, and a rule that adds 1 to the weight of each input that spikes. */
  private static NeuronBuilder learning(double weight) {
    NeuronBuilder b = Neuron.builder(3).seed(5);
    var spikes = b.input("in_spikes", SpikeArray.class);
    var rule = b.module("rule", PotentiationModule.TYPE);
    var soma = b.module("soma", IntegratorModule.TYPE, new IntegratorConfigBuilder().threshold(2));
    var weights =
        b.module("weights", WeightsModule.TYPE, new WeightsConfigBuilder().weight(weight));
    weights.in("spikes").from(spikes).effect("kernel").from(rule.out("kernel"));
    soma.in("current").from(weights.out("currents")).in("silenced").from(b.inhibitionMask());
    rule.in("spikes").from(spikes).in("kernel").from(weights.property("kernel"));
    b.output("out_spikes", soma.out("spikes"));
    return b;
  }

  private static SpikeArray spikes(int... units) {
    return SpikeArray.of(Shape.of(3), units);
  }

  @Test
  void modulesRunInOrderOfTheirWiresWithinAStep() {
    WiredNeuron neuron = learning(3).inhibitoryRate(0).build();

    SpikeArray out =
        neuron.step(Map.of("in_spikes", spikes(1))).get("out_spikes", SpikeArray.class);

    assertThat(out.toBooleans()).containsExactly(false, true, false);
  }

  @Test
  void whatIsLearnedCountsFromTheNextStepOn() {
    WiredNeuron neuron = learning(1).inhibitoryRate(0).build();
    neuron.step(Map.of("in_spikes", spikes(0)));
    assertThat(neuron.state("soma.sum").get()).isEqualTo(new float[] {1, 0, 0});

    neuron.step(Map.of("in_spikes", spikes(0)));
    assertThat(neuron.state("weights.weights").get()).isEqualTo(new float[] {3, 1, 1});
    assertThat(neuron.state("soma.sum").get()).isEqualTo(new float[] {1.5f, 0, 0});
  }

  @Test
  void resettingKeepsWhatWasLearned() {
    WiredNeuron neuron = learning(1).build();
    neuron.step(Map.of("in_spikes", spikes(0)));
    neuron.reset();

    assertThat(neuron.state("soma.sum").get()).isEqualTo(new float[3]);
    assertThat(neuron.state("weights.weights").get()).isEqualTo(new float[] {2, 1, 1});
  }

  @Test
  void whoInhibitsIsDrawnFromTheSeed() {
    WiredNeuron neuron = learning(1).inhibitoryRate(0.7).build();
    int[] permuted = RngKey.ofSeed(5).split(2)[1].permutation(3);
    boolean[] expected = new boolean[3];
    expected[permuted[0]] = true;
    expected[permuted[1]] = true;

    assertThat(neuron.inhibitionMask().values()).isEqualTo(expected);
  }

  @Test
  void theRateIsTakenAsItIsWritten() {
    NeuronBuilder b = Neuron.builder(10).inhibitoryRate(0.7);
    var soma = b.module("soma", IntegratorModule.TYPE);
    soma.in("current").from(b.input("current", io.sparksnn.runtime.payload.CurrentArray.class));
    int inhibitory = 0;
    for (boolean unit : b.build().inhibitionMask().values()) {
      inhibitory += unit ? 1 : 0;
    }

    assertThat(inhibitory).isEqualTo(7);
  }

  @Test
  void theMaskOfTheUnitsReachesTheModulesThatAskForIt() {
    WiredNeuron neuron = learning(3).inhibitoryRate(1).build();

    SpikeArray out =
        neuron.step(Map.of("in_spikes", spikes(1))).get("out_spikes", SpikeArray.class);

    assertThat(out.count()).isZero();
    assertThat(out.isInhibitory(1)).isTrue();
  }

  @Test
  void modulesSeeAtTheBuildWhoOfTheirInputsInhibits() {
    WiredNeuron neuron = learning(1).build();
    neuron.step(Map.of("in_spikes", masked()));

    assertThat(neuron.state("weights.inhibitory").get())
        .isEqualTo(new boolean[] {false, true, false});
  }

  @Test
  void theyDoNotWhereInhibitionIsNotPropagated() {
    WiredNeuron neuron = learning(1).propagateInhibition(false).build();
    neuron.step(Map.of("in_spikes", masked()));

    assertThat(neuron.state("weights.inhibitory").get()).isEqualTo(new boolean[3]);
  }

  private static SpikeArray masked() {
    return SpikeArray.silent(Shape.of(3), BooleanMask.of(false, true, false), false);
  }

  @Test
  void modulesShareTheDurationOfAStepAndTheUnits() {
    WiredNeuron neuron = learning(1).dt(0.5).build();

    assertThat(neuron.inspect()).contains("dt = 0.5 ms", "units = (3,)").doesNotContain("1.0 ms");
  }

  @Test
  void severalSourcesOfAPortAreJoined() {
    NeuronBuilder b = Neuron.builder(1);
    var left = b.input("left", FloatArray.class);
    var right = b.input("right", FloatArray.class);
    var relay = b.module("relay", RelayModule.TYPE, new RelayConfigBuilder().add(1));
    relay.in("x").from(right, left);
    var y = b.output("y", relay.out("y", FloatArray.class));
    WiredNeuron neuron = b.build();
    neuron.inputs().set(left, FloatArray.of(Shape.of(2, 1), 1, 2)).set(right, FloatArray.of(5));

    FloatArray joined = neuron.step().get(y);
    assertThat(joined.toArray()).containsExactly(6, 2, 3);
    assertThat(joined.shape()).isEqualTo(Shape.of(3));
  }

  @Test
  void joinedSpikesKeepTheirSigns() {
    NeuronBuilder b = Neuron.builder(1);
    var left = b.input("left", SpikeArray.class);
    var right = b.input("right", SpikeArray.class);
    var weights = b.module("weights", WeightsModule.TYPE);
    weights.in("spikes").from(left, right);
    b.output("currents", weights.out("currents"));
    SpikeArray signed = masked();
    signed.add(1);

    assertThat(b.build().step(Map.of("left", spikes(0, 2), "right", signed)).toString())
        .isEqualTo("(currents=CurrentArray(6,) [1.0, 0.0, 1.0, 0.0, -1.0, 0.0])");
  }

  @Test
  void aFailedBuildLeavesNothingBuiltAndTheKeysAsTheyWere() {
    NeuronBuilder b = learning(1);
    var extra = b.module("extra", WeightsModule.TYPE, new WeightsConfigBuilder().weight(1, 2));
    extra.in("spikes").from(b.input("more", SpikeArray.class));
    WiredNeuron neuron = b.build();
    assertThatThrownBy(
            () -> neuron.step(Map.of("in_spikes", spikes(), "more", SpikeArray.of(true))))
        .hasMessageContaining("array of shape (1,) expected, got (2,)");

    assertThat(neuron.isBuilt()).isFalse();
    neuron.step(Map.of("in_spikes", spikes(0), "more", SpikeArray.of(true, true)));
    assertThat(neuron.state("weights.weights").get()).isEqualTo(new float[] {2, 1, 1});
  }

  @Test
  void propertiesOfModulesAreReadAsCopies() {
    WiredNeuron neuron = learning(1).build();
    neuron.step(Map.of("in_spikes", spikes(0)));
    FloatArray before = (FloatArray) requireNonNull(neuron.readState(List.of(KERNEL)).get(KERNEL));
    neuron.step(Map.of("in_spikes", spikes(0)));

    assertThat(before.toArray()).containsExactly(2, 1, 1);
  }

  @Test
  void outputsOfModulesAreNotKept() {
    WiredNeuron neuron = learning(1).build();
    neuron.step(Map.of("in_spikes", spikes(0)));

    assertThatThrownBy(() -> neuron.readState(List.of(new PortMap("soma", "spikes", false))))
        .hasMessage(
            "Neuron 'Neuron': 'soma.spikes' is read as an output; a population keeps no outputs, read"
                + " a property");
  }

  @Test
  void aPropertyCanBeAnOutput() {
    NeuronBuilder b = learning(1);
    WiredNeuron plain = b.build();
    assertThat(plain.config().modulesSpecs()).hasSize(3);
    NeuronBuilder with = Neuron.builder(1);
    var relay = with.module("relay", RelayModule.TYPE);
    relay.in("x").from(with.input("x", FloatArray.class));
    with.output("age", relay.property("age"));

    WiredNeuron neuron = with.build();
    neuron.step(Map.of("x", FloatArray.of(1)));
    assertThat(neuron.step().get("age", FloatArray.class).toArray()).containsExactly(2);
  }

  @Test
  void neuronsMayHoldNeurons() {
    NeuronBuilder outer = Neuron.builder(3);
    var spikes = outer.input("spikes", SpikeArray.class);
    var inner =
        outer.module(
            "inner",
            WiredNeuron.type("Learning", learning(3).config()),
            learning(3).inhibitoryRate(0).config());
    inner.in("inSpikes").from(spikes);
    outer.output("out", inner.out("outSpikes"));
    WiredNeuron neuron = outer.build();

    neuron.step(Map.of("spikes", spikes(2)));
    assertThat(neuron.state("inner.weights.weights").get()).isEqualTo(new float[] {3, 3, 4});
  }
}
