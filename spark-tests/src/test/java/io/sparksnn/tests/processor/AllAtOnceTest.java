package io.sparksnn.tests.processor;

import static io.sparksnn.tests.processor.Snippets.CALL;
import static io.sparksnn.tests.processor.Snippets.CONFIG;
import static io.sparksnn.tests.processor.Snippets.OUT;
import static io.sparksnn.tests.processor.Snippets.config;
import static io.sparksnn.tests.processor.Snippets.file;
import static io.sparksnn.tests.processor.Snippets.module;
import static io.sparksnn.tests.processor.Snippets.moduleThatIs;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** All faults of a compilation come at once, and each of them once. */
class AllAtOnceTest extends ProcessorTest {
  private static final String NOT_POSITIVE =
      "the default -1.0 is not above 0 (@Positive); change the default or remove the check"
          + " [SparkPositive]";

  @Test
  void twoFaultsInOneClassAndOneInAnotherAreThreeErrors() {
    assertErrors(
        List.of(
            "GainConfig.a: " + NOT_POSITIVE,
            "GainConfig.b: " + NOT_POSITIVE,
            "Gain: a module has a method annotated @Call, and there is none; annotate the public"
                + " method that computes one step [SparkCallMissing]"),
        config("@Param(‸\"-1\") @Positive float a,\n@Param(‸\"-1\") @Positive float b"),
        moduleThatIs("public abstract ‸class Gain extends SparkModule<Gain.Config>", CONFIG + OUT));
  }

  @Test
  void everyPartOfAModuleIsLookedAt() {
    assertErrors(
        List.of(
            "Out.y: every component of a ModuleOutput is an output port, and int is no payload;"
                + " use SpikeArray, CurrentArray, FloatArray or another concrete Payload with a"
                + " TYPE [SparkOutputPayload]",
            "Gain.trace: a @Variable is a protected field, neither static nor final, and this is"
                + " private; declare it 'protected float[] trace' [SparkVariableAccess]",
            "Gain.total: a @SparkProperty returns a payload, and float is none; use FloatArray,"
                + " PotentialArray or another concrete Payload with a TYPE [SparkPropertyPayload]",
            "Gain.step: a @Call method is public, and this is protected; make it public"
                + " [SparkCallNotPublic]",
            "Gain.step(n): every parameter of a @Call method is an input port, and int is no"
                + " payload; use SpikeArray, CurrentArray, FloatArray or another concrete Payload"
                + " with a TYPE [SparkInputPayload]"),
        moduleThatIs(
            "public abstract class Gain extends SparkModule<Gain.Config>",
            CONFIG
                + """
                public record Out(int ‸y) implements ModuleOutput {}
                @Variable private float[] ‸trace;
                @SparkProperty public float ‸total() { return 0; }
                @Call protected Out ‸step(int ‸n) { return null; }
                """));
  }

  @Test
  void everyPartOfANeuronIsLookedAt() {
    assertErrors(
        List.of(
            "Chain: the configuration Config of a neuron has no 'units' of type Shape; add '@Param"
                + " Shape units' to it [SparkControllerConfig]",
            "Chain.first: the neuron has no input 'inSpike'; did you mean 'inSpikes'?"
                + " [SparkSourcePort]",
            "Chain.second: there is no node 'frist'; did you mean 'first'? [SparkSourceNode]",
            "Chain.second: a @Node is a protected field, neither static nor final, and this is"
                + " private; declare it 'protected Relay second' [SparkNodeAccess]",
            "Chain.size: a neuron leaves all work to its nodes, and this is a @Variable; move it to a"
                + " module, and make that a node [SparkControllerMember]",
            "In.rate: every component of the inputs is an input port, and float is no payload; use"
                + " SpikeArray, CurrentArray, FloatArray or another concrete Payload with a TYPE"
                + " [SparkControllerInput]",
            "Out.rate: 'first.spikes' carries a payload of type SpikeArray, and the output 'rate'"
                + " takes FloatArray; wire it to one that fits [SparkWirePayload]"),
        Controllers.RELAY,
        Controllers.neuron(
                Controllers.FIRST.replace("\"in.inSpikes\"", "{\"in.rate\", ‸\"in.inSpike\"}")
                    + """
                    @Node
                    @Wire(port = "spikes", from = ‸"frist.spikes")
                    private Relay second;
                    @Variable protected float[] ‸size;
                    """
                        .replace("private Relay second", "private Relay ‸second"),
                "float ‸rate, SpikeArray inSpikes",
                "@From(‸\"first.spikes\") FloatArray rate, @From(\"second.spikes\") SpikeArray y")
            .replace("abstract class", "abstract ‸class")
            .replace("@Param Shape units, ", ""));
  }

  @Test
  void oneMistakeIsOneError() {
    assertErrors(
        List.of(
            "Chain.first: the neuron has no input 'inSpike'; did you mean 'inSpikes'?"
                + " [SparkSourcePort]",
            "Chain.third: Relay has no output or property 'spike'; did you mean 'spikes'?"
                + " [SparkSourcePort]",
            "Out.y: every output of a neuron says where it comes from; add '@From(\"node.port\")'"
                + " [SparkOutputFrom]"),
        Controllers.RELAY,
        Controllers.neuron(
            """
            @Node @Wire(port = "spikes", from = ‸"in.inSpike") protected Relay first;
            @Node @Wire(port = "spikes", from = "first.spikes") protected Relay second;
            @Node @Wire(port = "spikes", from = ‸"second.spike") protected Relay third;
            """,
            Controllers.IN,
            "SpikeArray ‸y"));
  }

  /** What no open end could read is unread for a reason of its own. */
  @Test
  void twoMistakesAreTwoErrors() {
    assertErrors(
        List.of(
            "Chain.first: the neuron has no input 'inSpike'; did you mean 'inSpikes'?"
                + " [SparkSourcePort]",
            "Chain.gain: nobody reads what this node gives; wire \"gain.…\" to a node or an output,"
                + " give it an @Effect, or remove it [SparkNodeUnread]",
            "In.y: no node reads this input; wire a node to \"in.y\", or remove it"
                + " [SparkInputUnread]"),
        Controllers.RELAY,
        Controllers.GAIN,
        Controllers.neuron(
            """
            @Node @Wire(port = "spikes", from = ‸"in.inSpike") protected Relay first;
            @Node @Wire(port = "x", from = "in.x") protected Gain ‸gain;
            """,
            "SpikeArray inSpikes, FloatArray x, FloatArray ‸y",
            Controllers.OUT));
  }

  @Test
  void aClassInErrorDoesNotStopTheOthers() {
    assertThat(
            compile(
                    module(CALL),
                    file("@RegisterConfig record Broken(@Param(\"x\") float x) {}\n"),
                    file("@RegisterConfig record Sound(@Param(\"1\") float x) {}\n"))
                .generated()
                .keySet())
        .containsExactly(
            "demo/GainConfigBuilder.java",
            "demo/GainConfigSpec.java",
            "demo/GainModule.java",
            "demo/SoundBuilder.java",
            "demo/SoundSpec.java");
  }

  @Test
  void aConfigurationInErrorIsReportedOnceThoughModulesUseIt() {
    assertOnlyError(
        "GainConfig.a: " + NOT_POSITIVE,
        config("@Param(‸\"-1\") @Positive float a"),
        moduleThatIs("public abstract class Gain extends SparkModule<GainConfig>", OUT + CALL),
        file("@RegisterConfig record Embeds(@Embedded GainConfig gain) {}\n"),
        file("@RegisterConfig record Nests(@Param GainConfig gain) {}\n"));
  }
}
