package io.sparksnn.tests.processor;

import static io.sparksnn.tests.processor.Snippets.CALL;
import static io.sparksnn.tests.processor.Snippets.CONFIG;
import static io.sparksnn.tests.processor.Snippets.OUT;
import static io.sparksnn.tests.processor.Snippets.config;
import static io.sparksnn.tests.processor.Snippets.file;
import static io.sparksnn.tests.processor.Snippets.module;
import static io.sparksnn.tests.processor.Snippets.moduleThatIs;
import static org.assertj.core.api.Assertions.assertThat;

import io.sparksnn.tests.compiler.Said;
import io.sparksnn.tests.compiler.Tool;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the compiler says of a misspelt name is not said again, and not in other words. */
class NoEchoTest extends ProcessorTest {
  private static final String GAIN = "public abstract class Gain extends SparkModule<Gain.Config>";

  /**
   * The Eclipse compiler takes a class whose superclass has for argument a nested class that there
   * is not for one that extends {@code Object}: nothing shows that its author wrote anything else.
   */
  private static final String ECHO_ON_ECLIPSE = "a configuration";

  static Stream<Arguments> misspelt() {
    return Stream.of(
        of("a field", config("@Param(\"1\") flot x")),
        of("an argument of a field", config("@Param(\"1\") List<Flot> x")),
        of("a bound of a field", config("@Param(\"1\") List<? extends Flot> x")),
        of("an array", config("@Param(\"1\") Flot[] x")),
        of("a check", config("@Param(\"1\") @CheckedBy(Flot.class) float x")),
        of("a default", config("@Param(Flot.DEFAULT) float x")),
        of(
            "an embedded default",
            config("@Embedded(defaults = {\"x=1\", Flot.DEFAULT}) Part part"),
            file("@RegisterConfig record Part(@Param(\"1\") float x) {}\n")),
        of("an annotation of a field", config("@Parm(\"1\") float x")),
        of("an embedded configuration", config("@Embedded Flot x")),
        of(
            "a field of an embedded configuration",
            config("@Embedded Part part"),
            file("@RegisterConfig record Part(@Param(\"1\") flot x) {}\n")),
        of(
            "a field of a nested configuration",
            config("@Param Part part"),
            file("@RegisterConfig record Part(@Param(\"1\") flot x) {}\n")),
        of("an input", module("@Call\npublic Out step(Flot x) { return null; }\n")),
        of("a result", module("@Call\npublic Flot step(FloatArray x) { return null; }\n")),
        of("an output", moduleThatIs(GAIN, CONFIG + OUT.replace("FloatArray", "Flot") + CALL)),
        of("a property", module(CALL + "@SparkProperty public Flot x() { return null; }\n")),
        of("a variable", module(CALL + "@Variable protected Flot x;\n")),
        of("an annotation of a variable", module(CALL + "@Varable protected double x;\n")),
        of("a superclass", moduleThatIs(GAIN.replace("SparkModule", "Flot"), CONFIG + OUT + CALL)),
        of(
            ECHO_ON_ECLIPSE,
            moduleThatIs(GAIN.replace("Gain.Config", "Gain.Confg"), CONFIG + OUT + CALL)),
        of(
            "an input of a superclass",
            file(
                "public abstract class Base<C> extends SparkModule<C> {\n"
                    + "@Call public Gain.Out step(Flot x) { return null; } }\n"),
            moduleThatIs(GAIN.replace("SparkModule", "Base"), CONFIG + OUT)),
        of("a node", Controllers.neuron("@Node protected Flot first;\n")),
        of("the inputs of a neuron", wired("(Chain.In.class)", "(Flot.class)")),
        of("an input of a neuron", wired("In(SpikeArray", "In(Flot")),
        of("an output of a neuron", wired("\") SpikeArray", "\") Flot")),
        of("the configuration of a node", wired("Relay.Config first", "Flot first")),
        of("a source", wired("\"in.inSpikes\"", "Flot.IN")),
        of("no source", wired(", from = \"in.inSpikes\"", "")),
        of("no port", wired("port = \"spikes\", ", "")),
        of("no source of an output", wired("@From(\"first.spikes\")", "@From")),
        of("no inputs", wired("@Inputs(Chain.In.class)", "@Inputs")),
        of("a number as a port", wired("port = \"spikes\"", "port = 1")),
        of("a bound", moduleThatIs(GAIN.replace("Gain ", "Gain<T extends Flot> "), CONFIG + OUT)));
  }

  private static String[] wired(String text, String other) {
    return new String[] {
      Controllers.RELAY, Controllers.neuron(Controllers.FIRST).replace(text, other)
    };
  }

  private static Arguments of(String what, String... sources) {
    return Arguments.of(what, sources);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("misspelt")
  void aMisspeltNameIsLeftToTheCompiler(String what, String[] sources) {
    boolean echo = tool == Tool.ECJ && what.equals(ECHO_ON_ECLIPSE);
    List<Said> errors = compile(sources).errors();
    assertThat(errors).hasSizeBetween(1, 2);
    assertThat(errors)
        .allSatisfy(error -> {
          assertThat(error.file()).startsWith("demo/");
          assertThat(error.isOurs()).isEqualTo(echo && error.text().startsWith("Gain: "));
        });
  }

  /** javac 17 hides annotations that it does not know, so that there seems to be no annotation. */
  @Test
  void aMisspeltCallIsAtMostTwoErrors() {
    List<Said> errors = compile(module(CALL.replace("@Call", "@Cal"))).errors();
    assertThat(errors).hasSizeBetween(1, 2);
    assertThat(errors).allSatisfy(error -> assertThat(error.file()).isEqualTo("demo/Gain.java"));
  }
}
