package io.sparksnn.tests.processor;

import static io.sparksnn.tests.processor.Controllers.FIRST;
import static io.sparksnn.tests.processor.Controllers.IN;
import static io.sparksnn.tests.processor.Controllers.OUT;
import static io.sparksnn.tests.processor.Controllers.POPULATION;
import static io.sparksnn.tests.processor.Controllers.RELAY;
import static io.sparksnn.tests.processor.Controllers.neuron;
import static io.sparksnn.tests.processor.Controllers.neuronWithConfig;
import static io.sparksnn.tests.processor.Controllers.plain;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Mistakes in what a neuron is: its class, its configuration, its members. */
class NeuronMistakesTest extends ProcessorTest {
  private static final String CHAIN = "public abstract class Chain extends Neuron<Chain.Config>";

  @Test
  void aNeuronIsAnAbstractClass() {
    assertOnlyError(
        "Chain: @RegisterNeuron is for an abstract class that extends Neuron, and this is a final"
            + " class; declare it 'abstract class Chain extends Neuron<…>' [SparkModuleKind]",
        plain("@RegisterNeuron\npublic final ‸class Chain {}\n"));
  }

  @Test
  void aNeuronExtendsNeuron() {
    assertOnlyError(
        "Chain: a registered neuron extends Neuron of its configuration, and this extends"
            + " java.lang.Object; declare it 'extends Neuron<ChainConfig>' [SparkModuleBase]",
        plain("@RegisterNeuron\npublic abstract ‸class Chain {}\n"));
  }

  @Test
  void aModuleDoesNotExtendNeuron() {
    assertOnlyError(
        "Chain: a module does its work itself, and this extends Neuron, which leaves it to nodes;"
            + " annotate it @RegisterNeuron, or extend SparkModule [SparkModuleController]",
        RELAY,
        declared(CHAIN.replace("class", "‸class")).replace("@RegisterNeuron", "@RegisterModule"));
  }

  @Test
  void aClassIsRegisteredOnce() {
    assertOnlyError(
        "Chain: a class is registered once, and this is annotated @RegisterModule and"
            + " @RegisterNeuron; keep one of them [SparkModuleTwice]",
        RELAY,
        declared(CHAIN.replace("class", "‸class"))
            .replace("@RegisterNeuron", "@RegisterNeuron @RegisterModule"));
  }

  @Test
  void aNeuronNamesItsConfiguration() {
    assertOnlyError(
        "Chain: a neuron names its configuration, and this extends Neuron without one; write"
            + " 'extends Neuron<ChainConfig>' with a record annotated @RegisterConfig"
            + " [SparkConfigMissing]",
        RELAY,
        declared("@SuppressWarnings(\"rawtypes\")\npublic abstract ‸class Chain extends Neuron"));
  }

  @Test
  void aNeuronLeavesNoConfigurationOpen() {
    assertOnlyError(
        "Chain: the configuration is left open as type variable C; a registered neuron is a leaf:"
            + " give the variable a record annotated @RegisterConfig [SparkConfigOpen]",
        RELAY,
        declared("public abstract ‸class Chain<C> extends Neuron<C>"));
  }

  @Test
  void aNeuronHasNoTypeParameters() {
    assertOnlyError(
        "Chain: a registered neuron has no type parameters, and this has <T>; share code in a"
            + " generic class that is not registered and register its subclasses"
            + " [SparkModuleGeneric]",
        RELAY,
        declared("public abstract ‸class Chain<T> extends Neuron<Chain.Config>"));
  }

  @Test
  void aNeuronIsALeaf() {
    assertOnlyError(
        "Longer: a registered neuron is a leaf, and this extends Chain, which is registered; move"
            + " what they share to a class that is not [SparkModuleLeaf]",
        RELAY,
        neuron(FIRST),
        plain(
            "@RegisterNeuron\n@Inputs(Chain.In.class)\n@Outputs(Chain.Out.class)\n"
                + "public abstract ‸class Longer extends Chain {}\n"));
  }

  @Test
  void aNeuronLeavesNothingAbstract() {
    assertOnlyError(
        "Chain: a registered neuron is a leaf, and this leaves scale(List<String>) abstract;"
            + " implement that [SparkModuleAbstract]",
        RELAY,
        neuron(FIRST + "protected abstract float scale(List<String> names);\n")
            .replace("abstract class", "abstract ‸class"));
  }

  @Test
  void aNeuronHasNodes() {
    assertOnlyError(
        "Chain: a neuron is made of nodes, and there is none; add a field annotated @Node and @Wire"
            + " [SparkControllerEmpty]",
        neuron("").replace("abstract class", "abstract ‸class"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a @Call            | @Call public Out run(SpikeArray x) { return null; }  | run",
        "a @SparkProperty   | @SparkProperty public FloatArray run() { return null; } | run",
        "a @Variable        | @Variable protected float[] run;                     | run",
        "a method 'step'    | public void step(int x) {}                           | step",
        "a method 'call'    | public void call(SpikeArray x) {}                    | call",
      })
  void aNeuronLeavesAllWorkToItsNodes(String what, String member, String name) {
    assertOnlyError(
        "Chain."
            + name
            + ": a neuron leaves all work to its nodes, and this is "
            + what
            + "; move it to a module, and make that a node [SparkControllerMember]",
        RELAY,
        neuron(FIRST + member.replaceFirst("\\b" + name + "\\b", "‸" + name) + "\n"));
  }

  @Test
  void aNeuronMayHaveOtherMethods() {
    assertCompiles(
        RELAY,
        neuron(
            FIRST
                + "public int size() { return config().units().size(); }\n"
                + "@Override public void reset() { super.reset(); }\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "units          | Shape | @Param(\"0\") float inhibitoryRate",
        "units          | Shape | @Param int units, @Param(\"0\") float inhibitoryRate",
        "inhibitoryRate | float | @Param Shape units",
      })
  void theConfigurationOfANeuronHas(String field, String type, String components) {
    assertOnlyError(
        "Chain: the configuration Config of a neuron has no '%1$s' of type %2$s; add '@Param %2$s"
                .formatted(field, type)
            + " "
            + field
            + "' to it [SparkControllerConfig]",
        RELAY,
        neuronWithConfig(components).replace("abstract class", "abstract ‸class"));
  }

  @Test
  void whetherInhibitionIsPropagatedIsYesOrNo() {
    assertOnlyError(
        "Chain: the configuration Config of a neuron has no 'propagateInhibition' of type boolean;"
            + " add '@Param boolean propagateInhibition' to it [SparkControllerConfig]",
        RELAY,
        neuronWithConfig(POPULATION + ", @Param(\"1\") int propagateInhibition")
            .replace("abstract class", "abstract ‸class"));
  }

  @Test
  void whatEveryNeuronNeedsIsNotOptional() {
    assertOnlyError(
        "Chain: the field 'units' of the configuration Config may be null, and every neuron needs"
            + " it; remove the 'optional = true' [SparkControllerConfigNull]",
        RELAY,
        neuronWithConfig(POPULATION.replace("@Param Shape", "@Param(optional = true) Shape"))
            .replace("abstract class", "abstract ‸class"));
  }

  @Test
  void everyFieldOfTheConfigurationBelongsToANode() {
    assertOnlyError(
        "Chain: the field 'tau' of the configuration Config belongs to no node, and files of"
            + " neurons have no place for it; move it to the configuration of a node"
            + " [SparkControllerConfigField]",
        RELAY,
        neuronWithConfig(POPULATION + ", @Param(\"1\") float tau")
            .replace("abstract class", "abstract ‸class"));
  }

  @Test
  void aConfigurationMayBePutTogether() {
    assertCompiles(
        RELAY,
        Snippets.file("@RegisterConfig\npublic record Population(" + POPULATION + ") {}\n"),
        neuronWithConfig("@Embedded Population population, @Param boolean propagateInhibition"));
  }

  @ParameterizedTest
  @CsvSource({
    "in,       the inputs",
    "self,     the controller itself",
    "__call__, the inputs",
    "__self__, the controller itself"
  })
  void someNamesMeanSomethingElse(String name, String meaning) {
    assertOnlyError(
        "Chain.%1$s: the name '%1$s' stands for %2$s in a neuron; give the node another"
                .formatted(name, meaning)
            + " [SparkControllerNode]",
        RELAY,
        neuron(
            FIRST.replace("first", "‸" + name),
            IN,
            "@From(\"" + name + ".spikes\") SpikeArray outSpikes"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Out", "Enum", "type", "wiring", "config", "cache", "$"})
  void otherNamesDoNot(String name) {
    assertCompiles(
        RELAY,
        neuron(
            FIRST.replace("first", name), IN, "@From(\"" + name + ".spikes\") SpikeArray spikes"));
  }

  @Test
  void twoNodesDoNotShareANameInFiles() {
    assertErrors(
        List.of(
            "Chain.a_b: the state has two parts named 'a_b', a variable or a node each; rename one"
                + " [SparkStateTwice]",
            "Config.a_b: this record already has 'aB', which is 'a_b' in files, too; embedded"
                + " fields share one level: rename one, or embed one record once [SparkFieldTwice]"),
        RELAY,
        neuron(
                FIRST.replace("first", "aB") + FIRST.replace("first", "‸a_b"),
                IN,
                "@From(\"aB.spikes\") SpikeArray x, @From(\"a_b.spikes\") SpikeArray y")
            .replace("Relay.Config a_b", "Relay.Config ‸a_b"));
  }

  @Test
  void aNodeIsNotHidden() {
    assertOnlyError(
        "Chain.first: the field 'first' of Base is part of the state, and this one hides it from"
            + " generated code; rename this [SparkStateHidden]",
        RELAY,
        plain("public abstract class Base<C> extends Neuron<C> {\n" + FIRST + "}\n"),
        neuron("protected String ‸first;\n")
            .replace("extends Neuron", "extends Base")
            .replace("String.Config", "Relay.Config"));
  }

  @Test
  void aNodeIsProtected() {
    assertOnlyError(
        "Chain.first: a @Node is a protected field, neither static nor final, and this is private;"
            + " declare it 'protected Relay first' [SparkNodeAccess]",
        RELAY,
        neuron(FIRST.replace("protected Relay first", "private Relay ‸first")));
  }

  @Test
  void aNodeHasItsConfiguration() {
    assertOnlyError(
        "Chain.first: the node takes its configuration from a field of the same name, and Config"
            + " has no 'first' of type Relay.Config; add 'Relay.Config first' to it"
            + " [SparkNodeConfig]",
        RELAY,
        neuron(FIRST.replace("first", "‸first")).replace(", Relay.Config first", ""));
  }

  private static String declared(String declaration) {
    return neuron(FIRST, IN, OUT).replace(CHAIN, declaration);
  }
}
