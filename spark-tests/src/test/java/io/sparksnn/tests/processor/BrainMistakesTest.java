package io.sparksnn.tests.processor;

import static io.sparksnn.tests.processor.Controllers.FIRST;
import static io.sparksnn.tests.processor.Controllers.GAIN;
import static io.sparksnn.tests.processor.Controllers.IN;
import static io.sparksnn.tests.processor.Controllers.OUT;
import static io.sparksnn.tests.processor.Controllers.POPULATION;
import static io.sparksnn.tests.processor.Controllers.RELAY;
import static io.sparksnn.tests.processor.Controllers.brain;
import static io.sparksnn.tests.processor.Controllers.config;
import static io.sparksnn.tests.processor.Controllers.controller;
import static io.sparksnn.tests.processor.Controllers.neuron;
import static io.sparksnn.tests.processor.Controllers.plain;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mistakes in brains, and in neurons and brains that others hold. */
class BrainMistakesTest extends ProcessorTest {
  private static final String INNER =
      """
      @Node
      @Wire(port = "inSpikes", from = "in.inSpikes")
      protected Inner inner;
      """;
  private static final String FROM_INNER = "@From(\"inner.outSpikes\") SpikeArray outSpikes";

  private static String inner(String members) {
    return neuron(members).replace("Chain", "Inner");
  }

  @Test
  void aBrainIsAnAbstractClass() {
    assertOnlyError(
        "Chain: @RegisterBrain is for an abstract class that extends Brain, and this is an"
            + " interface; declare it 'abstract class Chain extends Brain<…>' [SparkModuleKind]",
        plain("@RegisterBrain\npublic ‸interface Chain {}\n"));
  }

  @Test
  void aBrainExtendsBrain() {
    assertOnlyError(
        "Chain: a registered brain extends Brain of its configuration, and this extends"
            + " io.sparksnn.runtime.controller.Neuron<demo.Chain.Config>; declare it 'extends"
            + " Brain<ChainConfig>' [SparkModuleBase]",
        RELAY,
        neuron(FIRST)
            .replace("@RegisterNeuron", "@RegisterBrain")
            .replace("abstract class", "abstract ‸class"));
  }

  @Test
  void aBrainIsNoNeuron() {
    assertOnlyError(
        "Chain: a class is registered once, and this is annotated @RegisterNeuron and"
            + " @RegisterBrain; keep one of them [SparkModuleTwice]",
        RELAY,
        brain(FIRST)
            .replace("@RegisterBrain", "@RegisterBrain @RegisterNeuron")
            .replace("abstract class", "abstract ‸class"));
  }

  @ParameterizedTest
  @CsvSource({"units, 'Shape units'", "inhibitoryRate, float inhibitoryRate"})
  void aBrainIsNoPopulation(String field, String component) {
    assertOnlyError(
        "Chain: the field '"
            + field
            + "' of the configuration Config belongs to no node, and files of brains have no place"
            + " for it; move it to the configuration of a node [SparkControllerConfigField]",
        RELAY,
        controller("Brain", "Chain", FIRST, config("@Param " + component, FIRST), IN, OUT)
            .replace("abstract class", "abstract ‸class"));
  }

  @Test
  void aBrainHasNoPropertyOfItsOwn() {
    assertOnlyError(
        "Chain.first: the brain has no property 'inhibitionMask'; it has none [SparkSourcePort]",
        RELAY,
        brain(FIRST.replace("\"in.inSpikes\"", "{\"in.inSpikes\", ‸\"self.inhibitionMask\"}")));
  }

  @ParameterizedTest
  @CsvSource({
    "cache, what is kept of the step before",
    "Cache, what is kept of the step before",
    "self,  the controller itself"
  })
  void someNamesMeanSomethingElse(String name, String meaning) {
    assertOnlyError(
        "Chain.%1$s: the name '%1$s' stands for %2$s in a brain; give the node another"
                .formatted(name, meaning)
            + " [SparkControllerNode]",
        RELAY,
        brain(
            FIRST.replace("first", "‸" + name),
            IN,
            "@From(\"" + name + ".spikes\") SpikeArray outSpikes"));
  }

  @Test
  void aBrainOfNeuronsAndBrainsIsFine() {
    String middle = brain("Middle", INNER, IN, FROM_INNER);
    String outer =
        brain(
            INNER.replace("Inner inner", "Middle middle")
                + """
                @Node
                @Wire(port = "inSpikes", from = {"middle.outSpikes", "inner.outSpikes"})
                protected Inner inner;
                @Node
                @Wire(port = "spikes", from = "in.inSpikes")
                protected Relay relay;
                """,
            IN,
            FROM_INNER
                + ", @From(\"inner.inhibitionMask\") BooleanMask mask"
                + ", @From(\"relay.spikes\") SpikeArray relayed");
    assertCompiles(RELAY, inner(FIRST), middle, outer);
  }

  @Test
  void aModuleMayHoldANeuron() {
    assertCompiles(
        RELAY,
        inner(FIRST),
        Snippets.moduleThatIs(
            "public abstract class Pair extends SparkModule<Pair.Config>",
            """
            @RegisterConfig
            public record Config(@Embedded StepConfig step, Inner.Config left) {}
            @Node protected Inner left;
            public record Out(BooleanMask mask) implements ModuleOutput {}
            @Call
            public Out step(SpikeArray x) {
              return new Out(left.inhibitionMask());
            }
            """));
  }

  @Test
  void aBrainDoesNotHoldItself() {
    assertErrors(
        List.of(
            "Chain.inner: the module Chain holds itself, so that there would be no end of modules;"
                + " break the circle [SparkNodeCircle]",
            "Config: the configuration Config contains itself, so that its defaults would have no"
                + " end; break the circle [SparkFieldNests]"),
        brain(INNER.replace("Inner inner", "Chain ‸inner"), IN, FROM_INNER)
            .replace("record Config", "‸record Config"));
  }

  @Test
  void twoBrainsDoNotHoldEachOther() {
    String nests =
        "Config: the configuration Config contains itself, so that its defaults would have no end;"
            + " break the circle [SparkFieldNests]";
    assertErrors(
        List.of(
            "One.inner: the module One holds itself, so that there would be no end of modules;"
                + " break the circle [SparkNodeCircle]",
            nests,
            "Two.inner: the module Two holds itself, so that there would be no end of modules;"
                + " break the circle [SparkNodeCircle]",
            nests),
        brain("One", INNER.replace("Inner inner", "Two ‸inner"), IN, FROM_INNER)
            .replace("record Config", "‸record Config"),
        brain("Two", INNER.replace("Inner inner", "One ‸inner"), IN, FROM_INNER)
            .replace("record Config", "‸record Config"),
        brain("Three", INNER.replace("Inner inner", "One inner"), IN, FROM_INNER));
  }

  @Test
  void aFaultOfANodeIsReportedThereAlone() {
    assertOnlyError(
        "Relay: a module has a method annotated @Call, and there is none; annotate the public method"
            + " that computes one step [SparkCallMissing]",
        RELAY.replace("  @Call\n", "").replace("abstract class", "abstract ‸class"),
        inner(FIRST),
        brain(INNER, IN, FROM_INNER));
  }

  @Test
  void aFaultOfAWireIsReportedThereAlone() {
    assertOnlyError(
        "Inner.first: the neuron has no input 'inSpike'; did you mean 'inSpikes'?"
            + " [SparkSourcePort]",
        RELAY,
        inner(FIRST.replace("\"in.inSpikes\"", "‸\"in.inSpike\"")),
        brain("Middle", INNER, IN, FROM_INNER),
        brain(INNER.replace("Inner", "Middle"), IN, FROM_INNER));
  }

  @Test
  void aFaultOfTheConfigurationOfANodeIsReportedThereAlone() {
    assertOnlyError(
        "Inner: the field 'tau' of the configuration Config belongs to no node, and files of neurons"
            + " have no place for it; move it to the configuration of a node"
            + " [SparkControllerConfigField]",
        RELAY,
        controller(
                "Neuron",
                "Inner",
                FIRST,
                config(POPULATION + ", @Param(\"1\") float tau", FIRST),
                IN,
                OUT)
            .replace("abstract class", "abstract ‸class"),
        brain(INNER, IN, FROM_INNER));
  }

  @Test
  void aWireBesideAFaultyNodeIsStillLookedAt() {
    assertErrors(
        List.of(
            "Gain: a module has a method annotated @Call, and there is none; annotate the public"
                + " method that computes one step [SparkCallMissing]",
            "Chain.first: the brain has no input 'inSpike'; did you mean 'inSpikes'?"
                + " [SparkSourcePort]"),
        RELAY,
        GAIN.replace("  @Call\n", "").replace("abstract class", "abstract ‸class"),
        brain(
            FIRST.replace("\"in.inSpikes\"", "‸\"in.inSpike\"")
                + """
                @Node
                @Wire(port = "what", from = "in.x")
                @Effect(property = "gain.ever", from = "it")
                protected Gain gain;
                """,
            IN + ", FloatArray x",
            OUT));
  }
}
