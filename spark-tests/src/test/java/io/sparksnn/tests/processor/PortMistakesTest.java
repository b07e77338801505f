package io.sparksnn.tests.processor;

import static io.sparksnn.tests.processor.Snippets.CALL;
import static io.sparksnn.tests.processor.Snippets.CONFIG;
import static io.sparksnn.tests.processor.Snippets.OUT;
import static io.sparksnn.tests.processor.Snippets.file;
import static io.sparksnn.tests.processor.Snippets.module;
import static io.sparksnn.tests.processor.Snippets.moduleThatIs;
import static io.sparksnn.tests.processor.Snippets.moduleWithOutputs;
import static io.sparksnn.tests.processor.Snippets.otherFile;
import static org.assertj.core.api.Assertions.assertThat;

import io.sparksnn.tests.compiler.Compilation;
import io.sparksnn.tests.compiler.Compiler;
import io.sparksnn.tests.compiler.Said;
import io.sparksnn.tests.compiler.Source;
import java.io.File;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Mistakes in input and output ports. */
class PortMistakesTest extends ProcessorTest {
  private static final String PAYLOADS =
      "use SpikeArray, CurrentArray, FloatArray or another concrete Payload with a TYPE";

  private static final String PAYLOAD =
      """
      public class Mine extends Payload {
        public static final PayloadType<Mine> TYPE =
            new PayloadType<>("mine", Mine.class, DType.FLOAT32, spec -> new Mine(spec.shape()));
        Mine(Shape shape) { super(shape); }
        @Override public PayloadType<Mine> type() { return TYPE; }
        @Override public Mine copy() { return new Mine(shape()); }
      }
      """;

  @Test
  void anInputIsAPayload() {
    assertOnlyError(
        "Gain.step(times): every parameter of a @Call method is an input port, and int is no"
            + " payload; "
            + PAYLOADS
            + " [SparkInputPayload]",
        module("@Call\npublic Out step(FloatArray x, int ‸times) { return null; }\n"));
  }

  @Test
  void anInputIsNoArrayOfPayloads() {
    assertOnlyError(
        "Gain.step(x): every parameter of a @Call method is an input port, and"
            + " io.sparksnn.runtime.payload.FloatArray[] is no payload; "
            + PAYLOADS
            + " [SparkInputPayload]",
        module("@Call\npublic Out step(FloatArray... ‸x) { return null; }\n"));
  }

  @Test
  void aPayloadOfOnesOwnCopiesItself() {
    assertOnlyError(
        "Gain.step(x): every parameter of a @Call method is an input port, and demo.Mine is no"
            + " payload; "
            + PAYLOADS
            + " [SparkInputPayload]",
        module("@Call\npublic Out step(Mine ‸x) { return null; }\n"),
        file(PAYLOAD.replace("Mine copy", "Payload copy")));
  }

  @Test
  void aPayloadOfOnesOwnIsFine() {
    assertCompiles(module("@Call\npublic Out step(Mine x) { return null; }\n"), file(PAYLOAD));
  }

  @Test
  void aParameterWhoseNameIsLostNeedsAName() {
    Source base =
        Source.of(
            otherFile(
                """
                public abstract class Base<C> extends SparkModule<C> {
                  public record Out(FloatArray y) implements ModuleOutput {}
                  @Call public Out step(FloatArray x) { return new Out(x); }
                }
                """));
    Compilation library = new Compiler(tool, folder.resolve("library")).compile(base);
    Source module =
        Source.of(
            moduleThatIs("public abstract class Gain extends other.Base<Gain.Config>", CONFIG));
    Compilation compilation =
        new Compiler(tool, folder)
            .options(
                "-classpath",
                library.classes() + File.pathSeparator + System.getProperty("java.class.path"))
            .compile(module);
    assertThat(compilation.errors())
        .extracting(Said::text)
        .containsExactly(
            "Base.step(arg0): the class file has lost this parameter's name; name the port with"
                + " @In(\"…\"), or compile Base with -parameters [SparkInputName]");
  }

  @Test
  void anOutputIsAPayload() {
    assertOnlyError(
        "Out.count: every component of a ModuleOutput is an output port, and int is no payload; "
            + PAYLOADS
            + " [SparkOutputPayload]",
        moduleWithOutputs(
            "public record Out(FloatArray scaled, int ‸count) implements ModuleOutput {}\n"));
  }

  @Test
  void anOutputIsAConcretePayload() {
    assertOnlyError(
        "Out.any: every component of a ModuleOutput is an output port, and"
            + " io.sparksnn.runtime.payload.Payload is no payload; "
            + PAYLOADS
            + " [SparkOutputPayload]",
        moduleWithOutputs("public record Out(Payload ‸any) implements ModuleOutput {}\n"));
  }

  @Test
  void aPortIsNamedByAnIdentifier() {
    assertOnlyError(
        "Gain.step(x): 'a b' is no name for a port; use a Java identifier such as 'x'"
            + " [SparkPortName]",
        module("@Call\npublic Out step(@In(\"a b\") FloatArray ‸x) { return null; }\n"));
  }

  @Test
  void twoInputsHaveTwoNames() {
    assertOnlyError(
        "Gain.step(y): there are two input ports named 'X'; rename one or give it another name"
            + " [SparkPortTwice]",
        module(
            "@Call\npublic Out step(FloatArray x, @In(\"X\") FloatArray ‸y) { return null; }\n"));
  }

  @Test
  void twoOutputsHaveTwoNames() {
    assertOnlyError(
        "Out.a_b: there are two output ports named 'a_b'; rename one or give it another name"
            + " [SparkPortTwice]",
        moduleWithOutputs(
            "public record Out(FloatArray aB, FloatArray ‸a_b) implements ModuleOutput {}\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TYPE",
        "step",
        "call",
        "output",
        "inputs",
        "config",
        "name",
        "typed",
        "changes",
        "value",
        "isBuilt",
        "buildOn",
        "Out",
        "FloatArray",
        "InputPort",
        "$T",
        "_x"
      })
  void anInputAndAnOutputMayHaveThisName(String name) {
    assertCompiles(
        moduleThatIs(
            "public abstract class Gain extends SparkModule<Gain.Config>",
            CONFIG + OUT.replace("scaled", name) + CALL.replace("x)", name + ")")));
  }

  @Test
  void anInputMayHaveTheNameOfAnothersGuard() {
    assertCompiles(
        module(
            "@Call\npublic Out step(FloatArray x, FloatArray xPort, @Nullable FloatArray xPortPort)"
                + " { return new Out(x); }\n"));
  }

  @Test
  void outputsMayBeGenericOrNone() {
    assertCompiles(
        moduleThatIs(
            "public abstract class Gain extends SparkModule<Gain.Config>",
            CONFIG
                + "public record Out<P extends Payload>(P y) implements ModuleOutput {}\n"
                + "@Call\npublic Out<FloatArray> step(FloatArray x) { return new Out<>(x); }\n"));
  }

  @Test
  void aModuleWithoutOutputsIsFine() {
    assertCompiles(moduleWithOutputs("public record Out() implements ModuleOutput {}\n"));
  }
}
