package io.sparksnn.tests.controller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sparksnn.runtime.config.ConfigException;
import io.sparksnn.runtime.config.SeedSequence;
import io.sparksnn.runtime.controller.Brain;
import io.sparksnn.runtime.controller.BrainBuilder;
import io.sparksnn.runtime.controller.BrainConfig;
import io.sparksnn.runtime.controller.Neuron;
import io.sparksnn.runtime.controller.WiredBrain;
import io.sparksnn.runtime.payload.CurrentArray;
import io.sparksnn.runtime.payload.FloatArray;
import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.tests.modules.IntegratorConfigBuilder;
import io.sparksnn.tests.modules.IntegratorModule;
import io.sparksnn.tests.modules.Relay;
import io.sparksnn.tests.modules.RelayConfigBuilder;
import io.sparksnn.tests.modules.RelayModule;
import io.sparksnn.tests.modules.WeightsModule;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BuilderTest {
  private final BrainBuilder b = Brain.builder();

  private Relay.Config relay(BrainConfig config, int module) {
    return (Relay.Config) config.modulesSpecs().get(module).config();
  }

  @Test
  void anInputThatNothingReadsIsAFault() {
    b.module("a", RelayModule.TYPE).in("x").from(b.input("x", FloatArray.class));
    b.input("y", FloatArray.class);

    assertThatThrownBy(b::build)
        .hasMessage("Brain: input 'y': no module reads it; wire it, or leave it out");
  }

  @Test
  void anInputIsReadAsItIsDeclared() {
    b.module("a", RelayModule.TYPE).in("x").from(b.input("x", CurrentArray.class));

    assertThatThrownBy(b::build)
        .hasMessage(
            "Brain: input 'x': declared as CurrentArray, and module 'a', input 'x', takes FloatArray");
  }

  @Test
  void signalsOfAnotherBuilderAreFaults() {
    var foreign = Brain.builder().module("a", RelayModule.TYPE);
    b.module("a", RelayModule.TYPE).in("x").from(foreign.out("y"));
    b.output("y", foreign.out("y"));

    assertThatThrownBy(b::build)
        .hasMessage(
            """
            Brain has 2 faults:
              module 'a', input 'x': 'a.y' belongs to another builder
              output 'y': 'a.y' is no output or property of a module of this builder\
            """);
  }

  @Test
  void whatIsDeclaredTwiceIsAFault() {
    var x = b.input("x", FloatArray.class);
    b.input("x", FloatArray.class);
    var a = b.module("a", RelayModule.TYPE);
    a.in("x").from(x);
    b.output("y", a.out("y"));
    b.output("y", a.property("age"));

    assertThatThrownBy(b::build)
        .hasMessage(
            """
            Brain has 2 faults:
              input 'x': declared twice; use the first handle again
              output 'y': declared twice; give one another name\
            """);
  }

  @Test
  void aHandleOfAnotherKindIsAFault() {
    var a = b.module("a", RelayModule.TYPE);
    a.in("x").from(b.input("x", FloatArray.class));
    b.output("y", a.out("y", SpikeArray.class));

    assertThatThrownBy(b::build)
        .hasMessage("Brain: module 'a', output 'y': carries FloatArray, not SpikeArray");
  }

  @Test
  void faultsOfConfigurationsAreReportedWithThoseOfTheGraph() {
    b.module("soma", IntegratorModule.TYPE, new IntegratorConfigBuilder().kept(2));
    b.module("weights", WeightsModule.TYPE).in("spike").from(b.input("spikes", SpikeArray.class));

    assertThatThrownBy(b::build)
        .hasMessage(
            """
            Brain has 3 faults:
              module 'soma': kept = 2.0: must lie between 0 and 1
              module 'weights', input 'spike': Weights has no such input; did you mean 'spikes'?
              module 'weights', input 'spikes': needs a source of SpikeArray; wire it to an output or\
             property of a module, or to '__call__' for an input of the controller\
            """);
  }

  @Test
  void fieldsOfTheControllerItselfAreChecked() {
    b.dt(0).module("a", RelayModule.TYPE).in("x").from(b.input("x", FloatArray.class));

    assertThatThrownBy(b::build)
        .isInstanceOf(ConfigException.class)
        .hasMessage("BrainConfig.dt = 0.0: must be above 0");
  }

  @Test
  void seedsThatAreNotGivenAreDerivedFromTheControllers() {
    var x = b.seed(42).input("x", FloatArray.class);
    b.module("a", RelayModule.TYPE).in("x").from(x);
    b.module("b", RelayModule.TYPE, new RelayConfigBuilder().seed(5)).in("x").from(x);
    b.module("c", RelayModule.TYPE).in("x").from(x);
    SeedSequence seeds = new SeedSequence(42);
    BrainConfig config = b.config();

    assertThat(relay(config, 0).step().seed()).isEqualTo(new SeedSequence(seeds.next()).next());
    assertThat(relay(config, 1).step().seed()).isEqualTo(5);
    seeds.next();
    assertThat(relay(config, 2).step().seed()).isEqualTo(new SeedSequence(seeds.next()).next());
  }

  @Test
  void handlesAreReadyOnceTheControllerIsMade() {
    var x = b.input("x", FloatArray.class);
    var other = b.input("other", FloatArray.class);
    var second = b.module("second", RelayModule.TYPE);
    var first = b.module("first", RelayModule.TYPE);
    second.in("x").from(other);
    first.in("x").from(x);
    var y = b.output("y", first.out("y", FloatArray.class));
    b.output("z", second.out("y"));
    WiredBrain brain = b.build();
    brain.inputs().set(x, FloatArray.of(1)).set(other, FloatArray.of(2));

    assertThat(brain.step().get(y).get(0)).isEqualTo(1);
  }

  @Test
  void aHandleServesAnotherControllerThatHasThePort() {
    var x = b.input("x", FloatArray.class);
    b.module("a", RelayModule.TYPE).in("x").from(x);
    b.build();
    var n = Neuron.builder(1);
    n.module("r", RelayModule.TYPE).in("x").from(n.input("y", FloatArray.class));

    assertThatThrownBy(() -> n.build().inputs().set(x, FloatArray.of(1)))
        .hasMessage("Neuron 'Neuron' has no input 'x'; did you mean 'y'?");
  }

  @Test
  void controllersGiveHandlesByName() {
    var a = b.module("a", RelayModule.TYPE);
    a.in("x").from(b.input("x", FloatArray.class));
    b.output("y", a.out("y"));
    WiredBrain brain = new WiredBrain(b.config());
    brain.inputs().set(brain.input("x", FloatArray.class), FloatArray.of(3));

    assertThat(brain.step().get(brain.output("y", FloatArray.class)).get(0)).isEqualTo(3);
    assertThatThrownBy(() -> brain.input("x", SpikeArray.class))
        .hasMessage("Brain 'Brain', input 'x': carries FloatArray, not SpikeArray");
    assertThatThrownBy(() -> brain.output("yy", SpikeArray.class))
        .hasMessage("Brain 'Brain' has no output 'yy'; did you mean 'y'?");
  }

  @Test
  void aMissingInputIsNamed() {
    b.module("a", RelayModule.TYPE).in("x").from(b.input("x", FloatArray.class));
    WiredBrain brain = b.build();

    assertThatThrownBy(brain::step)
        .hasMessage("Brain 'Brain', input 'x': expected FloatArray, got nothing (null)");
    assertThatThrownBy(() -> brain.step(Map.of("z", FloatArray.of(1))))
        .hasMessage("Brain 'Brain' has no input 'z'; did you mean 'x'?");
  }

  @Test
  void anInputOfOptionalPortsIsOptional() {
    var soma = b.module("soma", IntegratorModule.TYPE);
    soma.in("current").from(b.input("current", CurrentArray.class));
    soma.in("silenced").from(b.input("mask", io.sparksnn.runtime.payload.BooleanMask.class));
    b.output("v", soma.out("v"));
    WiredBrain brain = b.build();

    assertThat(brain.step(Map.of("current", CurrentArray.of(2))).toString())
        .isEqualTo("(v=PotentialArray(1,) [2.0])");
  }
}
