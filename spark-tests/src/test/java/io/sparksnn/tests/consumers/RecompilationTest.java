package io.sparksnn.tests.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import io.sparksnn.runtime.config.ConfigSpec;
import io.sparksnn.runtime.module.ModuleType;
import io.sparksnn.runtime.registry.ModuleRegistry;
import io.sparksnn.tests.compiler.Compilation;
import io.sparksnn.tests.compiler.Compiler;
import io.sparksnn.tests.compiler.Said;
import io.sparksnn.tests.compiler.Source;
import io.sparksnn.tests.compiler.Tool;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One file of several is compiled again as an IDE does, with what was compiled before on the class
 * path and in the folder of the class files.
 */
class RecompilationTest {
  private static final String PLAIN = "package demo;\npublic interface Plain {}\n";

  private static final String NEURON =
      """
      package demo;

      import io.sparksnn.annotations.*;
      import io.sparksnn.runtime.config.StepConfig;
      import io.sparksnn.runtime.controller.Neuron;
      import io.sparksnn.runtime.module.ModuleOutput;
      import io.sparksnn.runtime.payload.FloatArray;
      import io.sparksnn.runtime.tensor.Shape;

      @RegisterNeuron
      @Inputs(Pair.In.class)
      @Outputs(Pair.Out.class)
      public abstract class Pair extends Neuron<Pair.Config> {
        public record In(FloatArray x) {}

        public record Out(@From("beta.y") FloatArray y) implements ModuleOutput {}

        @RegisterConfig
        public record Config(
            @Embedded StepConfig step,
            @Param Shape units,
            @Param("0") float inhibitoryRate,
            Alpha.Config alpha,
            Beta.Config beta) {}

        @Node
        @Wire(port = "x", from = "in.x")
        protected Alpha alpha;

        @Node
        @Wire(port = "x", from = "alpha.y")
        protected Beta beta;
      }
      """;

  @TempDir Path folder;

  @BeforeEach
  void compileAll() throws IOException {
    recompile(module("Alpha"), module("Beta"), PLAIN);
    assertRegistered("alpha", "beta");
  }

  @Test
  void aChangedModuleIsRegisteredWithTheOthers() throws IOException {
    recompile(module("Alpha").replace("new Out(x)", "new Out(x.copy())"));

    assertRegistered("alpha", "beta");
  }

  @Test
  void aNewModuleJoinsTheOthers() throws IOException {
    recompile(module("Gamma"));

    assertRegistered("alpha", "beta", "gamma");
  }

  @Test
  void aModuleOfAnotherNameTakesThePlaceOfItself() throws IOException {
    recompile(module("Alpha").replace("@RegisterModule", "@RegisterModule(\"omega\")"));

    assertThat(registry().modules().stream().map(ModuleType::name))
        .containsExactly("beta", "omega");
  }

  @Test
  void aClassWithoutItsAnnotationsIsOut() throws IOException {
    recompile(module("Alpha").replaceAll("@(RegisterModule|RegisterConfig|Embedded|Call)", ""));

    assertRegistered("beta");
  }

  @Test
  void aDeletedClassIsOutOnceAnythingIsCompiled() throws IOException {
    delete("Alpha");
    recompile(PLAIN);

    assertRegistered("beta");
  }

  @Test
  void aRenamedClassIsInByItsNewNameOnly() throws IOException {
    delete("Alpha");
    recompile(module("Omega"));

    assertRegistered("beta", "omega");
  }

  @Test
  void theLastClassLeavesAnEmptyIndex() throws IOException {
    delete("Alpha");
    delete("Beta");
    recompile(PLAIN);

    assertRegistered();
  }

  @Test
  void aFileWithoutAnyAnnotationChangesNothing() throws IOException {
    recompile(PLAIN.replace("{}", "{ int ZERO = 0; }"));

    assertRegistered("alpha", "beta");
  }

  @Test
  void aMistakeLosesNothing() throws IOException {
    Compilation broken = compile("-Xlint:none", module("Alpha").replace("@Call", ""));

    assertThat(broken.errors()).isNotEmpty();
    assertRegistered("alpha", "beta");
  }

  /** An IDE compiles a neuron again when a class that it names has changed. */
  @Test
  void aPortThatIsGoneIsAnErrorOnTheWire() {
    recompile(NEURON);
    recompile(module("Alpha").replace("FloatArray y", "FloatArray z"));
    Compilation broken = compile("-Xlint:-processing", NEURON);

    assertThat(broken.errors())
        .containsExactly(
            new Said(
                Diagnostic.Kind.ERROR,
                "demo/Pair.java",
                NEURON.substring(0, NEURON.indexOf("\"alpha.y\"")).split("\n", -1).length,
                28,
                "Pair.beta: Alpha has no output or property 'y'; did you mean 'z'?"
                    + " [SparkSourcePort]"));
  }

  @Test
  void aNeuronIsRegisteredWithTheModules() throws IOException {
    recompile(NEURON);

    assertThat(registry().modules().stream().map(ModuleType::name))
        .containsExactly("alpha", "beta", "pair");
  }

  /** It is javac's own, for every processor: it finds the last run's classes on the class path. */
  @Test
  void underLintProcessingJavacWarnsOfTheClassesThatAreWrittenAgain() throws IOException {
    assertThat(compile("-Xlint:processing", module("Alpha")).said())
        .extracting(Said::text)
        .allMatch(text ->
            text.matches("A file for type '.*' already exists on the sourcepath or classpath")
                || text.equals("warnings found and -Werror specified"));
  }

  private void recompile(String... texts) {
    Compilation compilation = compile("-Xlint:-processing", texts);
    assertThat(compilation.said()).isEmpty();
    assertThat(compilation.success()).isTrue();
  }

  private Compilation compile(String lint, String... texts) {
    String before = folder.resolve("classes") + File.pathSeparator;
    return new Compiler(Tool.JAVAC, folder)
        .options("-cp", before + System.getProperty("java.class.path"), "-parameters", lint)
        .compile(Arrays.stream(texts).map(Source::of).toArray(Source[]::new));
  }

  /** Deletes a source file's class files; of those generated for it an IDE may not know. */
  private void delete(String name) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("classes/demo"))) {
      for (Path file : files.toList()) {
        if (file.getFileName().toString().matches(name + "(\\$.*)?\\.class")) {
          Files.delete(file);
        }
      }
    }
  }

  private void assertRegistered(String... names) throws IOException {
    ModuleRegistry registry = registry();
    assertThat(registry.modules().stream().map(ModuleType::name)).containsExactly(names);
    // those of the runtime itself are in every registry
    List<ConfigSpec<?>> always = List.copyOf(ModuleRegistry.of(List.of()).configs());
    assertThat(registry.configs().stream().filter(c -> !always.contains(c)).map(ConfigSpec::name))
        .containsExactly(Stream.of(names).map(name -> name + "_config").toArray(String[]::new));
  }

  private ModuleRegistry registry() throws IOException {
    return Outputs.registry(folder.resolve("classes"));
  }

  private static String module(String name) {
    return UserModule.source("demo", name);
  }
}
