package io.sparksnn.tests.processor;

import static io.sparksnn.tests.processor.Controllers.FIRST;
import static io.sparksnn.tests.processor.Controllers.GAIN;
import static io.sparksnn.tests.processor.Controllers.IN;
import static io.sparksnn.tests.processor.Controllers.OUT;
import static io.sparksnn.tests.processor.Controllers.RELAY;
import static io.sparksnn.tests.processor.Controllers.brain;
import static io.sparksnn.tests.processor.Controllers.neuron;
import static io.sparksnn.tests.processor.Controllers.plain;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Neurons and brains that are in order, though not of the plainest form. */
class WiredClassesTest extends ProcessorTest {
  @Test
  void whatMayBeLeftOutIsNullableInTheGeneratedClass() {
    String chain =
        assertCompiles(
                RELAY,
                neuron(
                    """
                    @Node
                    @Wire(port = "spikes", from = "in.a")
                    @Wire(port = "more", from = "in.b")
                    protected Relay first;
                    """,
                    "SpikeArray a, @Nullable SpikeArray b",
                    OUT))
            .generated()
            .get("demo/ChainModule.java");
    assertThat(chain)
        .contains(".optionalInput(\"b\", \"b\", SpikeArray.TYPE, \"\")")
        .contains("public Chain.Out step(SpikeArray a, @Nullable SpikeArray b)")
        .contains("public Chain.Out call(SpikeArray a, @Nullable SpikeArray b)");
  }

  @Test
  void sourcesAreJoinedInTheOrderInWhichTheyAreWritten() {
    String chain =
        assertCompiles(
                RELAY,
                neuron(
                    """
                    @Node
                    @Wire(port = "spikes", from = {"in.z", "in.a", "in.z"})
                    protected Relay first;
                    """,
                    "SpikeArray a, SpikeArray z",
                    OUT))
            .generated()
            .get("demo/ChainModule.java");
    assertThat(chain)
        .contains(
            """
                  .wire("spikes", PortMap.input("z"), PortMap.input("a"), PortMap.input("z"))
            """);
  }

  /** What generated code itself declares or calls. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "slotsIn",
        "slotsOut",
        "lastOut",
        "TYPE",
        "WIRING",
        "inputs",
        "step",
        "call",
        "config",
        "name",
        "held",
        "first",
        "aPort",
        "record",
        "var",
        "größe",
        "$"
      })
  void portsAndNodesMayHaveAnyName(String name) {
    assertCompiles(
        RELAY,
        neuron(
                FIRST
                    .replace("first", name)
                    .replace("\"in.inSpikes\"", "{\"in.NAME\", \"in.a\"}")
                    .replace("NAME", name),
                "SpikeArray a, SpikeArray " + name,
                "@From(\"NAME.spikes\") SpikeArray NAME, @From(\"NAME.spikes\") SpikeArray b"
                    .replace("NAME", name))
            .replace("StepConfig step", "StepConfig time"));
  }

  @Test
  void portsOfNodesMayHaveNamesThatJavaHasNot() {
    assertCompiles(
        RELAY.replace("SpikeArray spikes, @", "@In(\"class\") SpikeArray spikes, @"),
        neuron(FIRST.replace("port = \"spikes\"", "port = \"class\"")));
  }

  /** What is required within is that of the configuration around it, or there is no default. */
  @Test
  void aBrainIsMadeOfDefaultsIfAllOfItHasSome() {
    String neurons =
        """
        @Node
        @Wire(port = "inSpikes", from = "in.inSpikes")
        protected Chain first;
        """;
    String required =
        assertCompiles(
                RELAY,
                neuron(FIRST),
                brain("Both", neurons, IN, OUT.replace("spikes", "outSpikes")))
            .generated()
            .get("demo/BothModule.java");
    assertThat(required).doesNotContain("defaultConfig()");
    assertThat(assertCompiles(RELAY, brain(FIRST)).generated().get("demo/ChainModule.java"))
        .contains("public ChainModule()");
  }

  @Test
  void namesMayBeConstants() {
    assertCompiles(
        RELAY,
        plain("public interface Wires { String IN = \"in.\"; String PORT = \"spikes\"; }\n"),
        neuron(FIRST.replace("\"spikes\"", "Wires.PORT").replace("\"in.inS", "Wires.IN + \"inS")));
  }

  @Test
  void nodesAndWiresMayStandInABaseOfAnotherPackage() {
    assertCompiles(
        RELAY,
        plain(
                """
                public abstract class Base<C> extends Neuron<C> {
                  @Node
                  @Wire(port = "spikes", from = "in.inSpikes")
                  @Wire(port = "more", from = "second.spikes")
                  protected demo.Relay first;
                }
                """)
            .replace("package demo", "package other"),
        neuron(
                """
                @Node
                @Wire(port = "spikes", from = "in.inSpikes")
                protected Relay second;
                """)
            .replace("extends Neuron<", "extends other.Base<")
            .replace("Relay.Config second", "Relay.Config first, Relay.Config second"));
  }

  @Test
  void everyPartMayStandInAnotherPackage() {
    assertCompiles(
        RELAY.replace("package demo", "package other"),
        Snippets.otherFile(
            """
            public interface Ports {
              record In(SpikeArray inSpikes) {}
              record Out(@From("first.spikes") SpikeArray outSpikes) implements ModuleOutput {}
            }
            """),
        brain(FIRST.replace("Relay first", "other.Relay first"))
            .replace("Chain.In.class", "other.Ports.In.class")
            .replace("Chain.Out.class", "other.Ports.Out.class")
            .replace("step) {}", "step, other.Relay.Config first) {}"));
  }

  @Test
  void aBrainMayBeNestedAndPackagePrivate() {
    String nested = brain(FIRST).replace("public abstract class", "abstract static class");
    assertCompiles(
        RELAY, nested.replace("@RegisterBrain", "class Around {\n@RegisterBrain") + "}\n");
  }

  @Test
  void aNeuronOfTheUnnamedPackageIsFine() {
    assertCompiles(
        RELAY.replace("package demo;\n", ""), neuron(FIRST).replace("package demo;\n", ""));
  }

  @Test
  void classesOfTheAuthorHideNoneThatGeneratedCodeNames() {
    assertCompiles(
        RELAY,
        neuron(
            FIRST
                + "public static class PortMap {}\npublic static class Wiring {}\n"
                + "public static class Consumer {}\n"),
        plain("public class InputPort {}\n"),
        plain("public class ModuleType {}\n"));
  }

  @Test
  void aPropertyIsASourceAndAnOutput() {
    String chain =
        assertCompiles(
                GAIN,
                brain(
                    """
                    @Node
                    @Wire(port = "x", from = "in.x")
                    protected Gain first;
                    @Node
                    @Wire(port = "x", from = "first.age")
                    protected Gain second;
                    """,
                    "FloatArray x",
                    "@From(\"first.factor\") FloatArray y, @From(\"second.value\") FloatArray z"))
            .generated()
            .get("demo/ChainModule.java");
    assertThat(chain)
        .contains(".wire(\"x\", PortMap.property(\"first\", \"age\"))")
        .contains(".output(\"y\", \"factor\")");
  }

  @Test
  void aNeuronMayHaveANameAndAPlaceInMenus() {
    assertThat(
            assertCompiles(
                    RELAY,
                    neuron(FIRST, IN, OUT)
                        .replace("@RegisterNeuron", "@RegisterNeuron(value = \"c\", menu = \"M\")"))
                .generated()
                .get("demo/ChainModule.java"))
        .contains("\"c\", ChainModule.class")
        .contains(".menu(\"M\")");
  }
}
