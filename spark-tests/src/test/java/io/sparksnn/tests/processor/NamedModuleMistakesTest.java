package io.sparksnn.tests.processor;

import static io.sparksnn.tests.processor.Snippets.CALL;
import static io.sparksnn.tests.processor.Snippets.CONFIG;
import static io.sparksnn.tests.processor.Snippets.module;
import static io.sparksnn.tests.processor.Snippets.moduleThatIs;
import static io.sparksnn.tests.processor.Snippets.otherFile;
import static org.assertj.core.api.Assertions.assertThat;

import io.sparksnn.tests.compiler.Compilation;
import io.sparksnn.tests.compiler.Compiler;
import io.sparksnn.tests.compiler.Libraries;
import io.sparksnn.tests.compiler.Said;
import io.sparksnn.tests.compiler.Source;
import io.sparksnn.tests.compiler.Tool;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mistakes in the module-info of what registers. */
class NamedModuleMistakesTest {
  private static final String PROVIDES =
      "provides io.sparksnn.runtime.registry.ModuleIndex with demo.SparkIndex;";
  private static final Said MISSING =
      new Said(
          Diagnostic.Kind.WARNING,
          "module-info.java",
          2,
          1,
          "com.example: nobody on the module path finds what this module registers; add '"
              + PROVIDES
              + "' to its module-info [SparkIndexProvided]");

  private static final Source GAIN = Source.of(module(CALL));
  private static final Source LOSS = Source.of(module(CALL).replace("Gain", "Loss"));

  @TempDir Path folder;
  private String modulePath;

  @BeforeEach
  void packTheRuntime() throws IOException {
    modulePath = Libraries.modules(folder);
  }

  @Test
  void aModuleProvidesItsIndex() {
    assertThat(compile(GAIN, LOSS, info("")).said()).containsExactly(MISSING);
  }

  @Test
  void aModuleThatProvidesItsIndexIsNotWarnedOf() {
    assertThat(compile(GAIN, LOSS, info(PROVIDES)).said()).isEmpty();
  }

  @Test
  void anotherIndexIsNotIts() {
    Source other =
        Source.of(
            """
            package demo;
            import io.sparksnn.runtime.config.*;
            import io.sparksnn.runtime.module.ModuleType;
            import io.sparksnn.runtime.payload.PayloadType;
            import java.util.List;
            public final class Other implements io.sparksnn.runtime.registry.ModuleIndex {
              @Override public List<ModuleType<?, ?>> modules() { return List.of(); }
              @Override public List<ConfigSpec<?>> configs() { return List.of(); }
              @Override public List<ConfigSpec<? extends Initializer>> initializers() {
                return List.of();
              }
              @Override public List<PayloadType<?>> payloads() { return List.of(); }
            }
            """);

    assertThat(compile(GAIN, other, info(PROVIDES.replace("SparkIndex", "Other"))).said())
        .containsExactly(MISSING);
  }

  @Test
  void aModuleThatRegistersNothingProvidesNothing() {
    Source plain = Source.of("package demo;\npublic interface Plain {}\n");

    assertThat(compile(plain, info("")).said()).isEmpty();
  }

  /** As IDEs do; the module-info is among the class files, where a message has no line. */
  @Test
  void oneFileCompiledAgainIsHeldAgainstTheModuleInfoCompiledBefore() {
    compile(GAIN, LOSS, info(""));

    assertThat(compile(GAIN).said())
        .containsExactly(new Said(Diagnostic.Kind.WARNING, "", -1, -1, MISSING.text()));
  }

  @Test
  void oneFileCompiledAgainIsProvidedByTheModuleInfoCompiledBefore() {
    compile(GAIN, LOSS, info(PROVIDES));

    assertThat(compile(GAIN).said()).isEmpty();
  }

  @Test
  void theModuleInfoCompiledAgainIsHeldAgainstTheIndexWrittenBefore() {
    compile(GAIN, LOSS, info(PROVIDES));

    assertThat(compile(info("")).said()).containsExactly(MISSING);
  }

  /** Tests patch the module that they test, whose module-info cannot name their index. */
  @Test
  void whatPatchesAModuleIsNotWarnedOf() {
    Path main = compile(GAIN, info(PROVIDES)).classes();
    Compilation tests =
        compiler("tests", main + File.pathSeparator + modulePath)
            .options("--patch-module", "com.example=" + folder.resolve("tests/sources"))
            .options("-Aspark.explain=true")
            .compile(LOSS);

    assertThat(tests.said()).isEmpty();
    assertThat(tests.notes())
        .contains(
            "spark.explain: demo.SparkIndex2: not found on the module path, since what is compiled"
                + " here only patches com.example");
  }

  @Test
  void beforeJdk22ItIsNotKnownWhichInputsOfAModuleOnTheModulePathMayBeLeftOut() {
    Source base =
        Source.of(
            otherFile(
                """
                public abstract class Base<C> extends SparkModule<C> {
                  public record Out(FloatArray y) implements ModuleOutput {}
                  @Call public Out step(FloatArray x, @Nullable FloatArray more) {
                    return new Out(x);
                  }
                }
                """));
    Source gain =
        Source.of(
            moduleThatIs("public abstract class Gain extends other.Base<Gain.Config>", CONFIG));
    Compilation library =
        compiler("library", modulePath)
            .options("-parameters", "-Xlint:-exports,-missing-explicit-ctor")
            .compile(base, info("exports other;", "other"));
    Compilation compilation =
        compiler("main", library.classes() + File.pathSeparator + modulePath)
            .compile(gain, info("requires other;\n" + PROVIDES));

    assertThat(library.said()).isEmpty();
    assertThat(compilation.said()).isEmpty();
    boolean known = Runtime.version().feature() >= 22;
    assertThat(compilation.generated().get("demo/GainModule.java"))
        .contains((known ? ".optionalInput" : ".input") + "(\"more\"");
    assertThat(compilation.remarks())
        .extracting(Said::text)
        .isEqualTo(
            known
                ? List.of()
                : List.of(
                    "Gain: before JDK 22 no processor can read on the module path which inputs of"
                        + " other.Base may be left out, so that all count as needed; compile with"
                        + " JDK 22 or newer [SparkInputsUnknown]"));
  }

  private Compilation compile(Source... sources) {
    return compiler("main", modulePath).compile(sources);
  }

  /** The runtime is an automatic module, and of what is written again javac itself warns. */
  private Compiler compiler(String name, String path) {
    return new Compiler(Tool.JAVAC, folder.resolve(name))
        .lenient()
        .options("-p", path, "-Xlint:-requires-automatic,-processing");
  }

  private static Source info(String directive) {
    return info(directive, "com.example");
  }

  private static Source info(String directive, String name) {
    return new Source(
        "module-info.java",
        """
        /** A program of a user. */
        module com.example {
          requires io.sparksnn.runtime;
          requires static io.sparksnn.annotations;
          requires static org.jspecify;
          DIRECTIVE
        }
        """
            .replace("com.example", name)
            .replace("DIRECTIVE", directive));
  }
}
