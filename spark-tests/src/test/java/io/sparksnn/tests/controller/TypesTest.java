package io.sparksnn.tests.controller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sparksnn.runtime.controller.BrainConfig;
import io.sparksnn.runtime.controller.BrainConfigSpec;
import io.sparksnn.runtime.controller.ModuleSpecs;
import io.sparksnn.runtime.controller.Neuron;
import io.sparksnn.runtime.controller.NeuronBuilder;
import io.sparksnn.runtime.controller.NeuronConfig;
import io.sparksnn.runtime.controller.NeuronConfigBuilder;
import io.sparksnn.runtime.controller.NeuronConfigSpec;
import io.sparksnn.runtime.controller.PortMap;
import io.sparksnn.runtime.controller.WiredNeuron;
import io.sparksnn.runtime.payload.FloatArray;
import io.sparksnn.runtime.registry.ModuleRegistry;
import io.sparksnn.runtime.tensor.Shape;
import io.sparksnn.tests.modules.Relay;
import io.sparksnn.tests.modules.RelayModule;
import io.sparksnn.tests.modules.Weights;
import io.sparksnn.tests.modules.WeightsModule;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TypesTest {
  private static NeuronConfig config() {
    NeuronBuilder b = Neuron.builder(3).seed(1).dt(0.5);
    var relay = b.module("relay", RelayModule.TYPE);
    relay.in("x").from(b.input("in_signal", FloatArray.class));
    b.output("out_signal", relay.out("y"));
    return b.config();
  }

  @Test
  void aTypeHasThePortsThatTheWiringGives() {
    assertThat(WiredNeuron.type("MyNeuron", config()))
        .hasToString("my_neuron(in_signal: FloatArray) -> out_signal: FloatArray");
  }

  @Test
  void aRegistryTakesIt() {
    var type = WiredNeuron.type("MyNeuron", config());

    assertThat(ModuleRegistry.of(List.of()).with(type).module("MyNeuron")).isSameAs(type);
  }

  @Test
  void itStartsFromItsConfigurationWithANewSeed() {
    NeuronConfig start = WiredNeuron.type("MyNeuron", config()).defaultConfig();

    assertThat(NeuronConfigBuilder.of(start).seed(1).build()).isEqualTo(config());
    assertThat(start.seed()).isNotEqualTo(WiredNeuron.type("My", config()).defaultConfig().seed());
  }

  @Test
  void portsAreCalledByEitherName() {
    var neuron = WiredNeuron.type("MyNeuron", config()).create(config());

    assertThat(neuron.call(Map.of("inSignal", FloatArray.of(2))))
        .hasToString("{out_signal=FloatArray(1,) [2.0]}");
  }

  @Test
  void aConfigurationWithoutModulesOrUnitsIsNamed() {
    assertThatThrownBy(NeuronConfigSpec.SPEC::defaultConfig)
        .hasMessage(
            """
            NeuronConfig has 2 faults:
              modules_specs = null: is required; give it a value
              units = null: is required; give it a value\
            """);
  }

  @Test
  void modulesShareWhatTheirControllerSays() {
    Weights.Config own = WeightsModule.TYPE.defaultConfig();
    ModuleSpecs weights =
        new ModuleSpecs(
            "weights",
            WeightsModule.TYPE,
            Map.of("spikes", List.of(new PortMap(PortMap.CALL, "spikes", false))),
            own,
            Map.of(),
            Map.of());
    NeuronConfig neuron = new NeuronConfig(List.of(weights), 1, 0.25f, Shape.of(4), 0, true);
    ModuleSpecs nested =
        new ModuleSpecs(
            "inner",
            WiredNeuron.type("inner", neuron),
            Map.of("spikes", List.of(new PortMap(PortMap.CALL, "spikes", false))),
            neuron,
            Map.of(),
            Map.of());
    Weights.Config shared = (Weights.Config) neuron.modulesSpecs().get(0).config();
    assertThat(shared.step().dt()).isEqualTo(0.25f);
    assertThat(shared.units()).isEqualTo(Shape.of(4));

    NeuronConfig inner =
        (NeuronConfig) new BrainConfig(List.of(nested), 1, 2, true).modulesSpecs().get(0).config();
    assertThat(inner.dt()).isEqualTo(2);
    assertThat(((Weights.Config) inner.modulesSpecs().get(0).config()).step().dt()).isEqualTo(2);
  }

  @Test
  void modulesAreChangedByName() {
    BrainConfig brain = new BrainConfig(config().modulesSpecs(), 1, 1, true);
    BrainConfig changed = BrainConfigSpec.SPEC.merge(brain, Map.of("relay__add", 5, "dt", 2));

    Relay.Config relay = (Relay.Config) changed.modulesSpecs().get(0).config();
    assertThat(relay.add()).isEqualTo(5);
    assertThat(relay.step().dt()).isEqualTo(2);
  }

  @Test
  void newSeedsReachTheModules() {
    NeuronConfig seeded = NeuronConfigSpec.SPEC.withNewSeeds(config(), 42);

    assertThat(seeded).isEqualTo(NeuronConfigSpec.SPEC.withNewSeeds(config(), 42));
    assertThat(seeded.modulesSpecs()).isNotEqualTo(config().modulesSpecs());
  }
}
