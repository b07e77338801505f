package io.sparksnn.tests.processor;

import static io.sparksnn.tests.processor.Controllers.FIRST;
import static io.sparksnn.tests.processor.Controllers.GAIN;
import static io.sparksnn.tests.processor.Controllers.IN;
import static io.sparksnn.tests.processor.Controllers.OUT;
import static io.sparksnn.tests.processor.Controllers.RELAY;
import static io.sparksnn.tests.processor.Controllers.brain;
import static io.sparksnn.tests.processor.Controllers.neuron;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mistakes in what goes into a neuron or a brain, and what comes out of it. */
class ControllerPortMistakesTest extends ProcessorTest {
  private static final String NO_INPUTS =
      "Chain: @Inputs names a plain record with a component for each input, and this is %s; declare"
          + " 'record In(SpikeArray inSpikes) {}' or the like [SparkControllerInputs]";
  private static final String NO_OUTPUTS =
      "Chain: @Outputs names a plain record that implements ModuleOutput with a component for each"
          + " output, and this is %s; declare 'record Out(@From(\"soma.spikes\") SpikeArray"
          + " outSpikes) implements ModuleOutput {}' or the like [SparkControllerOutputs]";

  @Test
  void aNeuronSaysWhatComesIn() {
    assertOnlyError(
        "Chain: a neuron says what comes in and goes out, and @Inputs is missing; add"
            + " '@Inputs(Chain.In.class)' with a record of payloads [SparkControllerPorts]",
        RELAY,
        neuron(FIRST)
            .replace("@Inputs(Chain.In.class)\n", "")
            .replace("abstract class", "abstract ‸class"));
  }

  @Test
  void aBrainSaysWhatGoesOut() {
    assertOnlyError(
        "Chain: a brain says what comes in and goes out, and @Outputs is missing; add"
            + " '@Outputs(Chain.Out.class)' with a record of payloads [SparkControllerPorts]",
        RELAY,
        brain(FIRST)
            .replace("@Outputs(Chain.Out.class)\n", "")
            .replace("abstract class", "abstract ‸class"));
  }

  @Test
  void inputsAreARecord() {
    assertOnlyError(
        NO_INPUTS.formatted("demo.Relay"),
        RELAY,
        neuron(FIRST).replace("(Chain.In.class)", "(Relay‸.class)"));
  }

  @Test
  void inputsAreNotGeneric() {
    assertOnlyError(
        NO_INPUTS.formatted("generic"),
        RELAY,
        neuron(FIRST).replace("record In", "record In<T>").replace("Chain.In.", "Chain.In‸."));
  }

  @Test
  void thereAreInputs() {
    assertOnlyError(
        NO_INPUTS.formatted("a record of none"),
        GAIN.replace("step(FloatArray x)", "step()").replace("Out(x)", "Out(FloatArray.of(1))"),
        neuron("@Node protected Gain first;\n", "", "@From(\"first.value\") FloatArray y")
            .replace("(Chain.In.class)", "(Chain.In‸.class)"));
  }

  @Test
  void outputsAreAModuleOutput() {
    assertOnlyError(
        NO_OUTPUTS.formatted("demo.Chain.In"),
        RELAY,
        neuron(FIRST).replace("(Chain.Out.class)", "(Chain.In‸.class)"));
  }

  @Test
  void outputsAreNotGeneric() {
    assertOnlyError(
        NO_OUTPUTS.formatted("generic"),
        RELAY,
        neuron(FIRST).replace("record Out", "record Out<T>").replace("Chain.Out.", "Chain.Out‸."));
  }

  @Test
  void thereAreOutputs() {
    assertOnlyError(
        NO_OUTPUTS.formatted("a record of none"),
        RELAY,
        neuron(FIRST, IN, "").replace("(Chain.Out.class)", "(Chain.Out‸.class)"));
  }

  @Test
  void anInputIsAPayload() {
    assertOnlyError(
        "In.rate: every component of the inputs is an input port, and int is no payload; use"
            + " SpikeArray, CurrentArray, FloatArray or another concrete Payload with a TYPE"
            + " [SparkControllerInput]",
        RELAY,
        neuron(FIRST.replace("inSpikes", "rate"), "int ‸rate", OUT));
  }

  @Test
  void anOutputIsAPayload() {
    assertOnlyError(
        "Out.rate: every component of a ModuleOutput is an output port, and float is no payload;"
            + " use SpikeArray, CurrentArray, FloatArray or another concrete Payload with a TYPE"
            + " [SparkOutputPayload]",
        RELAY,
        neuron(FIRST, IN, "@From(\"first.spikes\") float ‸rate"));
  }

  @Test
  void twoInputsDoNotShareANameInFiles() {
    assertOnlyError(
        "In.a_b: there are two input ports named 'a_b'; rename one or give it another name"
            + " [SparkPortTwice]",
        RELAY,
        neuron(
            FIRST.replace("\"in.inSpikes\"", "{\"in.aB\", \"in.a_b\"}"),
            "SpikeArray aB, SpikeArray ‸a_b",
            OUT));
  }

  @Test
  void twoOutputsDoNotShareANameInFiles() {
    assertOnlyError(
        "Out.a_b: there are two output ports named 'a_b'; rename one or give it another name"
            + " [SparkPortTwice]",
        RELAY,
        neuron(
            FIRST,
            IN,
            "@From(\"first.spikes\") SpikeArray aB, @From(\"first.spikes\") SpikeArray ‸a_b"));
  }

  @Test
  void anOutputIsNotCalledAsAnother() {
    assertOnlyError(
        "Out.y: there are two output ports named 'x'; rename one or give it another name"
            + " [SparkPortTwice]",
        RELAY,
        neuron(
            FIRST,
            IN,
            "@From(\"first.spikes\") SpikeArray x,"
                + " @io.sparksnn.annotations.Out(\"x\") @From(\"first.spikes\") SpikeArray ‸y"));
  }

  @Test
  void anOutputIsNotCalledAsAPropertyOfEveryNeuron() {
    assertOnlyError(
        "Out.inhibitionMask: every neuron has a property 'inhibitionMask' of its own; give the"
            + " output another name [SparkOutputOwn]",
        RELAY,
        neuron(FIRST, IN, "@From(\"first.spikes\") SpikeArray ‸inhibitionMask"));
  }

  @Test
  void aBrainHasNoSuchProperty() {
    assertCompiles(RELAY, brain(FIRST, IN, "@From(\"first.spikes\") SpikeArray inhibitionMask"));
  }

  @Test
  void anOutputComesFromSomewhere() {
    assertOnlyError(
        "Out.outSpikes: every output of a neuron says where it comes from; add"
            + " '@From(\"node.port\")' [SparkOutputFrom]",
        RELAY,
        neuron(FIRST, IN, "SpikeArray ‸outSpikes"));
  }

  @ParameterizedTest
  @CsvSource({"in.inSpikes, SpikeArray", "self.inhibitionMask, BooleanMask"})
  void anOutputComesFromANode(String source, String type) {
    assertOnlyError(
        "Out.y: an output of a neuron is what a node gives, and '"
            + source
            + "' is none; read it where it is made [SparkOutputNode]",
        RELAY,
        neuron(FIRST, IN, OUT + ", @From(‸\"" + source + "\") " + type + " y"));
  }

  @Test
  void anOutputComesFromAPortThatIsThere() {
    assertOnlyError(
        "Out.outSpikes: Relay has no output or property 'spike'; did you mean 'spikes'?"
            + " [SparkSourcePort]",
        RELAY,
        neuron(FIRST, IN, "@From(‸\"first.spike\") SpikeArray outSpikes"));
  }

  @Test
  void anOutputIsWhatItsSourceCarries() {
    assertOnlyError(
        "Out.rate: 'first.spikes' carries a payload of type SpikeArray, and the output 'rate' takes"
            + " FloatArray; wire it to one that fits [SparkWirePayload]",
        RELAY,
        neuron(FIRST, IN, "@From(‸\"first.spikes\") FloatArray rate"));
  }

  @Test
  void outputsAreSeenByTheGeneratedClass() {
    String nested = neuron(FIRST).replace("(Chain.Out.class)", "(Out‸.class)");
    String around =
        "public class Around {\n  private record Out(" + OUT + ") implements ModuleOutput {}\n";
    assertOnlyError(
        "Chain: generated code of demo needs to see demo.Around.Out, and Out is private; make that"
            + " public [SparkHidden]",
        RELAY,
        nested
                .replace("@RegisterNeuron", around + "@RegisterNeuron")
                .replace("abstract class", "abstract static class")
                .replaceAll("  public record Out.*\n", "")
            + "}\n");
  }
}
