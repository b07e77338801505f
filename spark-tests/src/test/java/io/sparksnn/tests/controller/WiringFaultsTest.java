package io.sparksnn.tests.controller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sparksnn.runtime.controller.Brain;
import io.sparksnn.runtime.controller.BrainConfig;
import io.sparksnn.runtime.controller.ModuleSpecs;
import io.sparksnn.runtime.controller.NeuronConfig;
import io.sparksnn.runtime.controller.PortMap;
import io.sparksnn.runtime.controller.WiredBrain;
import io.sparksnn.runtime.controller.WiredNeuron;
import io.sparksnn.runtime.controller.WiringException;
import io.sparksnn.runtime.module.ModuleType;
import io.sparksnn.runtime.tensor.Shape;
import io.sparksnn.tests.modules.IntegratorModule;
import io.sparksnn.tests.modules.PerSynapseModule;
import io.sparksnn.tests.modules.PotentiationModule;
import io.sparksnn.tests.modules.RelayConfigBuilder;
import io.sparksnn.tests.modules.RelayModule;
import io.sparksnn.tests.modules.WeightsModule;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Every fault of a specification, as a file could have it. */
class WiringFaultsTest {
  private static final PortMap X = new PortMap(PortMap.CALL, "x", false);

  private static <C> ModuleSpecs module(
      String name, ModuleType<?, C> type, Map<String, List<PortMap>> inputs) {
    return module(name, type, inputs, Map.of(), Map.of());
  }

  private static <C> ModuleSpecs module(
      String name,
      ModuleType<?, C> type,
      Map<String, List<PortMap>> inputs,
      Map<String, String> outputs,
      Map<String, List<PortMap>> effects) {
    return new ModuleSpecs(name, type, inputs, type.configSpec().defaultConfig(), outputs, effects);
  }

  private static PortMap out(String origin, String port) {
    return new PortMap(origin, port, false);
  }

  private static ModuleSpecs relay(String name, PortMap... sources) {
    return module(name, RelayModule.TYPE, Map.of("x", List.of(sources)));
  }

  private static List<String> faults(ModuleSpecs... modules) {
    try {
      new WiredBrain(new BrainConfig(List.of(modules), 1, 1, true));
    } catch (WiringException faulty) {
      return faulty.faults();
    }
    return List.of();
  }

  @Test
  void aControllerHasModules() {
    assertThatThrownBy(Brain.builder()::build)
        .hasMessage("Brain: there are no modules; give it at least one");
  }

  @Test
  void namesAreUnique() {
    assertThat(faults(relay("a", X), relay("a", X)))
        .containsExactly("two modules are called 'a'; give one of them another name");
  }

  @Test
  void namesDoNotStandForTheControllerOrForPaths() {
    assertThat(faults(relay("__self__", X), relay("a.b", X), relay(" ", X)))
        .containsExactly(
            "module '__self__': the name stands for the controller; give it another",
            "module 'a.b': a name has no dot, which separates names in paths",
            "a module of type relay has no name");
  }

  @Test
  void inputsAreThere() {
    assertThat(faults(module("a", RelayModule.TYPE, Map.of("x", List.of(X), "xx", List.of(X)))))
        .containsExactly("module 'a', input 'xx': Relay has no such input; did you mean 'x'?");
  }

  @Test
  void inputsThatAreNotOptionalHaveASource() {
    assertThat(faults(module("soma", IntegratorModule.TYPE, Map.of("current", List.of()))))
        .containsExactly(
            "module 'soma', input 'current': needs a source of CurrentArray; wire it to an output or"
                + " property of a module, or to '__call__' for an input of the controller");
  }

  @Test
  void originsAreModules() {
    assertThat(faults(relay("first", X), relay("b", out("frist", "y"))))
        .containsExactly(
            "module 'b', input 'x', source 'frist.y': there is no module 'frist'; did you mean"
                + " 'first'?");
  }

  @Test
  void sourcesArePortsOfTheirModule() {
    assertThat(faults(relay("a", X), relay("b", out("a", "yy"))))
        .containsExactly(
            "module 'b', input 'x', source 'a.yy': Relay has no such output; did you mean 'y'?");
  }

  @Test
  void propertiesAndOutputsAreToldApart() {
    assertThat(faults(relay("a", X), relay("b", out("a", "age"))))
        .containsExactly(
            "module 'b', input 'x', source 'a.age': it is a property of Relay, not an output; say so"
                + " in the wire");
    assertThat(faults(relay("a", X), relay("b", new PortMap("a", "y", true))))
        .containsExactly(
            "module 'b', input 'x', source 'a.y': it is an output of Relay, not a property; say so in"
                + " the wire");
    assertThat(faults(relay("a", new PortMap(PortMap.CALL, "x", true))))
        .containsExactly(
            "module 'a', input 'x', source '__call__.x': an input of the controller is no property");
  }

  @Test
  void propertiesOfTheControllerAreThere() {
    assertThat(faults(relay("a", new PortMap(PortMap.SELF, "inhibition_mask", true))))
        .containsExactly(
            "module 'a', input 'x', source '__self__.inhibition_mask': the controller has no such"
                + " property; there are none");
  }

  @Test
  void payloadsFit() {
    ModuleSpecs weights =
        module("weights", WeightsModule.TYPE, Map.of("spikes", List.of(out("a", "y"))));
    assertThat(faults(relay("a", X), weights))
        .containsExactly(
            "module 'weights', input 'spikes', source 'a.y': carries FloatArray, and SpikeArray is"
                + " expected");
  }

  @Test
  void everySourceOfAPortFits() {
    ModuleSpecs weights =
        module(
            "weights",
            WeightsModule.TYPE,
            Map.of("spikes", List.of(out(PortMap.CALL, "spikes"), out("a", "y"))));
    assertThat(faults(relay("a", X), weights))
        .containsExactly(
            "module 'weights', input 'spikes', source 'a.y': carries FloatArray, and SpikeArray is"
                + " expected");
  }

  @Test
  void readersOfOneInputAgree() {
    ModuleSpecs weights = module("weights", WeightsModule.TYPE, Map.of("spikes", List.of(X)));
    assertThat(faults(relay("a", X), weights))
        .containsExactly(
            "input 'x' of the controller: a.x reads FloatArray, and weights.spikes reads SpikeArray;"
                + " make it two inputs");
  }

  @Test
  void outputsAreThere() {
    assertThat(
            faults(
                module(
                    "a", RelayModule.TYPE, Map.of("x", List.of(X)), Map.of("out", "z"), Map.of())))
        .containsExactly(
            "output 'out': Relay, module 'a', has no output or property 'z'; did you mean 'y'?");
  }

  @Test
  void outputsHaveNamesOfTheirOwn() {
    ModuleSpecs a =
        module("a", RelayModule.TYPE, Map.of("x", List.of(X)), Map.of("out", "y"), Map.of());
    ModuleSpecs b =
        module("b", RelayModule.TYPE, Map.of("x", List.of(X)), Map.of("out", "y"), Map.of());
    assertThat(faults(a, b))
        .containsExactly("output 'out': modules 'a' and 'b' both give it; give one another name");
  }

  @Test
  void anOutputIsNotCalledAsAPropertyOfTheController() {
    ModuleSpecs relay =
        module(
            "a",
            RelayModule.TYPE,
            Map.of("x", List.of(X)),
            Map.of("inhibition_mask", "y"),
            Map.of());
    assertThatThrownBy(() ->
            new WiredNeuron(new NeuronConfig(List.of(relay), 1, 1, Shape.of(1), 0, true), "n"))
        .hasMessage(
            "Neuron 'n': output 'inhibition_mask' of module 'a': the controller has a"
                + " property of that name; give it another");
  }

  private static List<String> effect(String property, PortMap... sources) {
    ModuleSpecs weights =
        module(
            "weights",
            WeightsModule.TYPE,
            Map.of("spikes", List.of(out(PortMap.CALL, "spikes"))),
            Map.of(),
            Map.of(property, List.of(sources)));
    ModuleSpecs rule =
        module(
            "rule",
            PotentiationModule.TYPE,
            Map.of(
                "spikes",
                List.of(out(PortMap.CALL, "spikes")),
                "kernel",
                List.of(new PortMap("weights", "kernel", true))));
    return faults(weights, rule);
  }

  @Test
  void effectsGoToPropertiesThatAreThere() {
    assertThat(effect("kernal", out("rule", "kernel")))
        .containsExactly(
            "module 'weights', effect on 'kernal': Weights has no such property; did you mean"
                + " 'kernel'?");
  }

  @Test
  void effectsHaveOneSource() {
    assertThat(effect("kernel", out("rule", "kernel"), out("rule", "kernel")))
        .containsExactly(
            "module 'weights', effect on 'kernel': an effect has one source, not 2; leave the one"
                + " whose value counts");
  }

  @Test
  void effectsCarryWhatThePropertyTakes() {
    assertThat(effect("kernel", out("weights", "currents")))
        .containsExactly(
            "module 'weights', effect on 'kernel', source 'weights.currents': carries CurrentArray,"
                + " and FloatArray is expected");
    assertThat(effect("kernel", out(PortMap.CALL, "spikes")))
        .containsExactly(
            "module 'weights', effect on 'kernel': input 'spikes' of the controller carries"
                + " SpikeArray, and FloatArray is expected");
  }

  @Test
  void effectsFromOutsideAreRead() {
    assertThat(effect("kernel", out(PortMap.CALL, "other")))
        .containsExactly(
            "module 'weights', effect on 'kernel': no module reads an input 'other' of the"
                + " controller; wire it from an output");
  }

  @Test
  void propertiesWithoutASetterTakeNoEffect() {
    ModuleSpecs relay =
        module(
            "a",
            RelayModule.TYPE,
            Map.of("x", List.of(X)),
            Map.of(),
            Map.of("age", List.of(out("a", "y"))));
    assertThat(faults(relay))
        .containsExactly(
            "module 'a', effect on 'age': the property can only be read; give it a setter, or leave"
                + " this out");
  }

  @Test
  void aCycleWithoutAPromiseIsListedHopByHop() {
    assertThat(
            faults(
                relay("a", out("c", "y")),
                relay("b", out("a", "y")),
                relay("c", out("b", "y")),
                relay("d", out("c", "y"))))
        .containsExactly(
            "these modules wait for each other: a.x ← c.y, c.x ← b.y, b.x ← a.y; let one of them"
                + " promise its outputs (setContractOutputSpecs, or recurrentContract in its class),"
                + " as populations do");
  }

  @Test
  void withinAPopulationAPromiseDoesNotHelp() {
    ModuleSpecs self =
        new ModuleSpecs(
            "a",
            RelayModule.TYPE,
            Map.of("x", List.of(out("a", "y"))),
            new RelayConfigBuilder().promised(1).build(),
            Map.of(),
            Map.of());
    assertThatThrownBy(
            () -> new WiredNeuron(new NeuronConfig(List.of(self), 1, 1, Shape.of(1), 0, true)))
        .hasMessage(
            "Neuron 'Neuron': these modules wait for each other: a.x ← a.y; within a step of a"
                + " population modules run one after the other; read a property, or put the modules"
                + " into a brain");
  }

  @Test
  void faultsOfModulesWithinModulesAreReportedWithThePath() {
    ModuleSpecs inner =
        module(
            "inner",
            WiredNeuron.type(
                "inner", new NeuronConfig(List.of(relay("r", X)), 1, 1, Shape.of(1), 0, true)),
            Map.of("x", List.of(X)));
    NeuronConfig other =
        new NeuronConfig(List.of(relay("r", out(PortMap.CALL, "z"))), 1, 1, Shape.of(1), 0, true);
    assertThat(faults(inner.withConfig(other)))
        .containsExactly(
            "in module 'inner': input 'x': type 'inner' has it, but the configuration wires none; did"
                + " you mean 'z'?",
            "in module 'inner': input 'z': the configuration wires it, but type 'inner' has none; did"
                + " you mean 'x'?");
  }

  @Test
  void allFaultsAreReportedAtOnce() {
    ModuleSpecs bad =
        module(
            "b",
            PerSynapseModule.TYPE,
            new TreeMap<>(Map.of("spikes", List.of(out("a", "y")), "more", List.of(X))));
    assertThatThrownBy(() ->
            new WiredBrain(new BrainConfig(List.of(relay("a", X), relay("a", X), bad), 1, 1, true)))
        .hasMessage(
            """
            Brain 'Brain' has 3 faults:
              two modules are called 'a'; give one of them another name
              module 'b', input 'more': PerSynapse has no such input; there are spikes
              module 'b', input 'spikes', source 'a.y': carries FloatArray, and SpikeArray is expected\
            """);
  }
}
