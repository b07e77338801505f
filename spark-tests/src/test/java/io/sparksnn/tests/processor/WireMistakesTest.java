package io.sparksnn.tests.processor;

import static io.sparksnn.tests.processor.Controllers.FIRST;
import static io.sparksnn.tests.processor.Controllers.GAIN;
import static io.sparksnn.tests.processor.Controllers.IN;
import static io.sparksnn.tests.processor.Controllers.OUT;
import static io.sparksnn.tests.processor.Controllers.RELAY;
import static io.sparksnn.tests.processor.Controllers.neuron;

import io.sparksnn.tests.compiler.Tool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Mistakes in the wires of a neuron: what an input is given, and from where. */
class WireMistakesTest extends ProcessorTest {
  @Test
  void aWireGoesToAnInput() {
    assertOnlyError(
        "Chain.first: Relay has no input 'spike'; did you mean 'spikes'? [SparkWirePort]",
        RELAY,
        neuron(
            """
            @Node
            @Wire(port = "spikes", from = "in.inSpikes")
            @Wire(port = ‸"spike", from = "in.inSpikes")
            protected Relay first;
            """));
  }

  /** The Eclipse compiler knows the place of a member, and none within it. */
  @Test
  void aSourceAmongSeveralIsPointedAt() {
    String line = tool == Tool.JAVAC ? "" : "‸";
    String source = tool == Tool.JAVAC ? "‸" : "";
    assertOnlyError(
        "Chain.first: the neuron has no input 'more'; it has inSpikes [SparkSourcePort]",
        RELAY,
        neuron(
            """
            @Node
            @Wire(port = "more", from = "in.inSpikes")
            @Wire(port = "spikes",
                from = LINE{
                  "in.inSpikes",
                  SOURCE"in.more"})
            protected Relay first;
            """
                .replace("LINE", line)
                .replace("SOURCE", source)));
  }

  @Test
  void aListOfWiresMayBeWrittenOut() {
    assertOnlyError(
        "Chain.first: the neuron has no input 'more'; it has inSpikes [SparkSourcePort]",
        RELAY,
        neuron(
            """
            @Node
            @Wire.List({
              @Wire(port = "more", from = "in.inSpikes"),
              @Wire(port = "spikes",
                  from = ‸"in.more")})
            protected Relay first;
            """));
  }

  @Test
  void anInputIsWiredOnce() {
    assertOnlyError(
        "Chain.first: the input 'spikes' is wired already; name all its sources in one wire: from ="
            + " {…, …} [SparkWireTwice]",
        RELAY,
        neuron(
            """
            @Node
            @Wire(port = "spikes", from = "in.inSpikes")
            @Wire(port = ‸"spikes", from = "in.inSpikes")
            protected Relay first;
            """));
  }

  @Test
  void aWireHasASource() {
    assertOnlyError(
        "Chain.first: the input 'more' is wired to nothing; name a source, or remove it"
            + " [SparkWireEmpty]",
        RELAY,
        neuron(
            """
            @Node
            @Wire(port = "spikes", from = "in.inSpikes")
            @Wire(port = ‸"more", from = {})
            protected Relay first;
            """));
  }

  @Test
  void anInputThatIsNeededHasAWire() {
    assertOnlyError(
        "Chain.first: the input 'spikes' of Relay needs a source of SpikeArray; add '@Wire(port ="
            + " \"spikes\", from = \"…\")' [SparkWireMissing]",
        RELAY,
        neuron(FIRST.replace("\"spikes\"", "\"more\"").replace("first", "‸first")));
  }

  @Test
  void aSourceCarriesWhatTheInputTakes() {
    assertOnlyError(
        "Chain.first: 'gain.value' carries a payload of type FloatArray, and Relay's 'spikes' takes"
            + " SpikeArray; wire it to one that fits [SparkWirePayload]",
        RELAY,
        GAIN,
        neuron(
            """
            @Node
            @Wire(port = "spikes", from = {"in.inSpikes", ‸"gain.value"})
            protected Relay first;
            @Node
            @Wire(port = "x", from = "in.x")
            protected Gain gain;
            """,
            "SpikeArray inSpikes, FloatArray x",
            OUT));
  }

  @Test
  void onlyPayloadsThatCanBeAreJoined() {
    assertOnlyError(
        "Chain.first: the input 'x' has 2 sources, and payloads of type Smell cannot be joined; keep"
            + " one of them [SparkWireJoin]",
        Snippets.file(
            """
            @RegisterPayload
            public final class Smell extends Payload {
              public static final PayloadType<Smell> TYPE =
                  PayloadType.of("smell", Smell.class, spec -> new Smell(spec.shape()));
              private final Shape shape;
              public Smell(Shape shape) { this.shape = shape; }
              @Override public PayloadType<Smell> type() { return TYPE; }
              @Override public Shape shape() { return shape; }
              @Override public Smell copy() { return this; }
            }
            """),
        GAIN.replace("Out(FloatArray", "Out(Smell").replace("step(FloatArray", "step(Smell"),
        neuron(
            """
            @Node
            @Wire(port = ‸"x", from = {"in.x", "in.y"})
            protected Gain first;
            """,
            "Smell x, Smell y",
            "@From(\"first.value\") Smell y"));
  }

  @Test
  void anOptionalInputDoesNotGoWhereOneIsNeeded() {
    assertOnlyError(
        "Chain.first: the input 'inSpikes' of the neuron may be left out, and 'spikes' of Relay"
            + " needs all its sources; remove the @Nullable [SparkWireOptional]",
        RELAY,
        neuron(FIRST.replace("\"in.", "‸\"in."), "@Nullable " + IN, OUT));
  }

  @Test
  void anOptionalInputIsNotJoined() {
    assertOnlyError(
        "Chain.first: the input 'b' of the neuron may be left out, and 'more' of Relay needs all its"
            + " sources; remove the @Nullable [SparkWireOptional]",
        RELAY,
        neuron(
            """
            @Node
            @Wire(port = "spikes", from = "in.a")
            @Wire(port = "more", from = {"in.a", ‸"in.b"})
            protected Relay first;
            """,
            "SpikeArray a, @Nullable SpikeArray b",
            OUT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"inSpikes", "in.", ".inSpikes", "in.in.Spikes", "in inSpikes", ""})
  void aSourceIsAnOriginAndAPort(String source) {
    assertOnlyError(
        "Chain.first: '%s' is no source; write \"in.x\" for an input of the neuron, \"node.port\" for"
                .formatted(source)
            + " what a node gives, or \"self.inhibitionMask\" in a neuron [SparkSourceForm]",
        RELAY,
        neuron(FIRST.replace("\"in.inSpikes\"", "‸\"" + source + "\"")));
  }

  @Test
  void aSourceIsOfANodeThatIsThere() {
    assertOnlyError(
        "Chain.second: there is no node 'frist'; did you mean 'first'? [SparkSourceNode]",
        RELAY,
        neuron(FIRST + second("‸\"frist.spikes\""), IN, "@From(\"second.spikes\") SpikeArray y"));
  }

  @Test
  void allNodesAreNamedIfNoneIsNear() {
    assertOnlyError(
        "Chain.first: there is no node 'stimulus'; it has first, in, self [SparkSourceNode]",
        RELAY,
        neuron(FIRST.replace("\"in.inSpikes\"", "‸\"stimulus.spikes\"")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "in.inSpike          | the neuron has no input 'inSpike'; did you mean 'inSpikes'?",
        "in.current          | the neuron has no input 'current'; it has inSpikes, x",
        "self.inhibitionMsk  | the neuron has no property 'inhibitionMsk'; did you mean"
            + " 'inhibitionMask'?",
        "first.spike         | Relay has no output or property 'spike'; did you mean 'spikes'?",
        "first.current       | Relay has no output or property 'current'; it has spikes",
        "gain.aeg            | Gain has no output or property 'aeg'; did you mean 'age'?",
      })
  void aSourceIsAPortThatIsThere(String source, String message) {
    assertOnlyError(
        "Chain.second: " + message + " [SparkSourcePort]",
        RELAY,
        GAIN,
        neuron(
            FIRST
                + """
                @Node
                @Wire(port = "spikes", from = "first.spikes")
                @Wire(port = "more",
                    from = ‸"SOURCE")
                protected Relay second;
                @Node
                @Wire(port = "x", from = "in.x")
                protected Gain gain;
                """
                    .replace("SOURCE", source),
            "SpikeArray inSpikes, FloatArray x",
            "@From(\"second.spikes\") SpikeArray y, @From(\"gain.value\") FloatArray z"));
  }

  @Test
  void whatANodeGivesIsRead() {
    assertOnlyError(
        "Chain.second: nobody reads what this node gives; wire \"second.…\" to a node or an output,"
            + " give it an @Effect, or remove it [SparkNodeUnread]",
        RELAY,
        neuron(FIRST + second("\"in.inSpikes\"").replace("Relay second", "Relay ‸second")));
  }

  @Test
  void anInputIsRead() {
    assertOnlyError(
        "In.more: no node reads this input; wire a node to \"in.more\", or remove it"
            + " [SparkInputUnread]",
        RELAY,
        neuron(FIRST, IN + ", SpikeArray ‸more", OUT));
  }

  @Test
  void aNameIsNotBothAnOutputAndAProperty() {
    assertOnlyError(
        "Chain.first: Gain calls both an output and a property 'value', so that a wire could mean"
            + " either; rename one of them [SparkControllerPort]",
        GAIN.replace("FloatArray age()", "FloatArray value()"),
        neuron(
            "@Node @Wire(port = \"x\", from = \"in.x\") protected Gain ‸first;\n",
            "FloatArray x",
            "@From(\"first.value\") FloatArray y"));
  }

  /** A second node of one source. */
  private static String second(String source) {
    return "@Node\n@Wire(port = \"spikes\", from = %s)\nprotected Relay second;\n"
        .formatted(source);
  }
}
