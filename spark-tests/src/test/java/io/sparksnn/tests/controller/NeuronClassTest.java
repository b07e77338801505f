package io.sparksnn.tests.controller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sparksnn.runtime.config.ConfigException;
import io.sparksnn.runtime.controller.Neuron;
import io.sparksnn.runtime.controller.PortMap;
import io.sparksnn.runtime.module.PortException;
import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.registry.ModuleRegistry;
import io.sparksnn.runtime.tensor.Shape;
import io.sparksnn.tests.controller.classes.Learner;
import io.sparksnn.tests.controller.classes.LearnerConfigBuilder;
import io.sparksnn.tests.controller.classes.LearnerModule;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Populations that are written as a class. */
class NeuronClassTest {
  private static LearnerModule learner() {
    return new LearnerModule(c -> c.seed(5).units(3).soma(s -> s.threshold(2)));
  }

  private static SpikeArray spikes(int... units) {
    return SpikeArray.of(Shape.of(3), units);
  }

  @Test
  void nodesRunInTheOrderOfTheirWires() {
    LearnerModule learner =
        new LearnerModule(c -> c.units(3).soma(s -> s.threshold(2)).weights(w -> w.weight(3)));

    assertThat(learner.step(spikes(1)).outSpikes().toBooleans())
        .containsExactly(false, true, false);
  }

  @Test
  void effectsCountFromTheNextStepOn() {
    LearnerModule learner = learner();
    learner.step(spikes(0));
    assertThat(learner.gathered(0)).isEqualTo(1);
    learner.step(spikes(0));

    assertThat(learner.state("weights.weights").get()).isEqualTo(new float[] {3, 1, 1});
  }

  @Test
  void propertiesCanBeOutputs() {
    assertThat(learner().step(spikes(0)).learned().values().data).containsExactly(2, 1, 1);
  }

  @Test
  void whatAStepGivesIsBorrowedAndWhatACallGivesIsNot() {
    LearnerModule learner = learner();
    Learner.Out called = learner.call(spikes(0));
    Learner.Out borrowed = learner.step(spikes(0));

    assertThat(learner.step(spikes(1))).isSameAs(borrowed);
    assertThat(called.learned().values().data).containsExactly(2, 1, 1);
  }

  @Test
  void unitsThatANodeNeedsAreThoseOfThePopulation() {
    Learner.Config config = new LearnerConfigBuilder().units(2, 2).build();

    assertThat(new LearnerModule(config).config().weights().units()).isEqualTo(Shape.of(2, 2));
  }

  @Test
  void theDurationOfAStepIsThatOfThePopulation() {
    Learner.Config config = new LearnerConfigBuilder().units(3).dt(0.5).soma(s -> s.dt(2)).build();

    assertThat(new LearnerModule(config).config().soma().step().dt()).isEqualTo(0.5f);
  }

  @Test
  void seedsOfNodesAreDerivedFromThePopulations() {
    LearnerConfigBuilder five = new LearnerConfigBuilder().units(3).seed(5).soma(s -> s.seed(9));
    Learner.Config config = five.build();

    assertThat(five.build()).isEqualTo(config);
    assertThat(five.seed(6).build().rule()).isNotEqualTo(config.rule());
    assertThat(config.soma().step().seed()).isEqualTo(9);
  }

  @Test
  void faultsOfAllNodesAreReportedTogether() {
    assertThatThrownBy(
            () -> new LearnerModule(c -> c.inhibitoryRate(2).soma(s -> s.kept(-1).gain(0))))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("units = null: is required; give it a value")
        .hasMessageContaining("inhibitory_rate = 2.0")
        .hasMessageContaining("soma.kept = -1.0")
        .hasMessageContaining("soma.gain");
  }

  @Test
  void aMissingInputIsAnErrorBeforeAnyStateIsTouched() {
    LearnerModule learner = learner();
    learner.step(spikes(0));

    assertThatThrownBy(() -> learner.step(SpikeArray.silent(Shape.of(4))))
        .isInstanceOf(PortException.class)
        .hasMessageContaining("Learner 'Learner', input 'in_spikes'");
    assertThat(learner.gathered(0)).isEqualTo(1);
  }

  @Test
  void isRegisteredUnderItsName() {
    assertThat(ModuleRegistry.installed().module("learner")).isSameAs(LearnerModule.TYPE);
    assertThat(LearnerModule.TYPE)
        .hasToString(
            "learner(in_spikes: SpikeArray) -> out_spikes: SpikeArray, learned: FloatArray");
    assertThat(LearnerModule.TYPE.menu()).isEqualTo("Neurons");
  }

  @Test
  void isANeuronLikeAnyOther() {
    Neuron<?> neuron = learner();
    neuron.step(Map.of("in_spikes", spikes(2)));

    assertThat(neuron.readState(List.of(PortMap.property("weights", "kernel"))).values())
        .hasToString("[FloatArray(3,) [1.0, 1.0, 2.0]]");
    assertThat(neuron.inspect()).contains("soma", "weights.currents");
    assertThat(neuron.toMermaid()).contains("rule");
  }

  @Test
  void resettingKeepsWhatWasLearned() {
    LearnerModule learner = learner();
    learner.step(spikes(0));
    learner.reset();

    assertThat(learner.gathered(0)).isZero();
    assertThat(learner.state("weights.weights").get()).isEqualTo(new float[] {2, 1, 1});
  }
}
