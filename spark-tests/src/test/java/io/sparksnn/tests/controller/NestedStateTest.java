package io.sparksnn.tests.controller;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.sparksnn.runtime.controller.Brain;
import io.sparksnn.runtime.controller.BrainBuilder;
import io.sparksnn.runtime.controller.PortMap;
import io.sparksnn.runtime.controller.WiredBrain;
import io.sparksnn.runtime.payload.FloatArray;
import io.sparksnn.runtime.payload.Payload;
import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.tensor.Shape;
import io.sparksnn.tests.controller.classes.ChainConfigBuilder;
import io.sparksnn.tests.controller.classes.ChainModule;
import io.sparksnn.tests.controller.classes.LearnerConfigBuilder;
import io.sparksnn.tests.controller.classes.LearnerModule;
import io.sparksnn.tests.modules.RelayModule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is read of the modules of controllers that are modules themselves. */
class NestedStateTest {
  private static WiredBrain unbuilt() {
    BrainBuilder b = Brain.builder();
    var chain = b.module("chain", ChainModule.TYPE, new ChainConfigBuilder().first(r -> r.add(5)));
    var learner = b.module("learner", LearnerModule.TYPE, new LearnerConfigBuilder().units(3));
    var relay = b.module("relay", RelayModule.TYPE);
    chain.in("x").from(b.input("x", FloatArray.class));
    relay.in("x").from(chain.out("y"));
    learner.in("inSpikes").from(b.input("spikes", SpikeArray.class));
    b.output("y", relay.out("y"));
    b.output("out", learner.out("outSpikes"));
    WiredBrain brain = b.build();
    brain.inputs().set("x", FloatArray.of(1)).set("spikes", SpikeArray.of(Shape.of(3), 1));
    return brain;
  }

  private static Payload read(PortMap port) {
    WiredBrain brain = unbuilt();
    brain.run(2);
    return requireNonNull(brain.readState(List.of(port)).get(port));
  }

  @Test
  void aPropertyIsReadByItsPath() {
    assertThat(read(PortMap.property("chain.first", "age"))).hasToString("FloatArray(1,) [2.0]");
    assertThat(read(PortMap.property("learner.weights", "kernel")))
        .hasToString("FloatArray(3,) [1.0, 3.0, 1.0]");
  }

  @Test
  void theLastOutputWithinABrainIsReadByItsPath() {
    assertThat(read(PortMap.output("chain.first", "y"))).hasToString("FloatArray(1,) [6.0]");
  }

  @Test
  void aPopulationWithinKeepsNoOutputs() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read(PortMap.output("learner.soma", "spikes")))
        .withMessage(
            "Learner 'learner': 'soma.spikes' is read as an output; a population keeps no outputs,"
                + " read a property");
  }

  @Test
  void aMisspeltNameIsAnsweredWithTheNearestWhereItStands() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read(PortMap.property("chian.first", "age")))
        .withMessage("Brain 'Brain' has no module 'chian'; did you mean 'chain'?");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read(PortMap.property("chain.frist", "age")))
        .withMessage("Chain 'chain' has no module 'frist'; did you mean 'first'?");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read(PortMap.property("chain.first", "agee")))
        .withMessage(
            "Chain 'chain', module 'first', has no such property: 'agee'; did you mean 'age'?");
  }

  @Test
  void aModuleOfAnotherKindHasNoModules() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read(PortMap.property("relay.first", "age")))
        .withMessage(
            "Brain 'Brain', module 'relay', is no neuron or brain, so it has no module 'first'");
  }

  @Test
  void thereIsNothingToReadBeforeTheBuild() {
    assertThatIllegalStateException()
        .isThrownBy(() -> unbuilt().readState(List.of(PortMap.property("chain.first", "age"))))
        .withMessageContaining("is not built yet");
  }
}
