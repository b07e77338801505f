package io.sparksnn.tests.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import io.sparksnn.annotations.Call;
import io.sparksnn.processor.SparkProcessor;
import io.sparksnn.tests.compiler.Libraries;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page on setting up a build says of named modules and the Eclipse compiler. */
class EclipseModulesTest {
  private static final String PROCESSORS =
      Libraries.path(SparkProcessor.class, Call.class, ClassName.class);
  private static final String MODULE_INFO =
      """
      module com.example {
        requires io.sparksnn.runtime;
        requires static io.sparksnn.annotations;
        requires static org.jspecify;
        requires static java.compiler;
        provides io.sparksnn.runtime.registry.ModuleIndex with demo.SparkIndex;
      }
      """;

  @TempDir Path folder;
  private Path classes;
  private Path generated;
  private String modulePath;

  @BeforeEach
  void writeSources() throws IOException {
    classes = Files.createDirectory(folder.resolve("classes"));
    generated = Files.createDirectory(folder.resolve("generated"));
    modulePath = Libraries.modules(folder);
    Files.writeString(folder.resolve("Gain.java"), UserModule.source("demo", "Gain"));
    Files.writeString(folder.resolve("module-info.java"), MODULE_INFO);
  }

  @Test
  void classesGeneratedInTheSameCompilationAreNotOfTheModule() throws IOException {
    assertThat(compile("-processorpath", PROCESSORS))
        .contains(
            "The type demo.SparkIndex is not accessible", "Gain cannot be resolved to a type");
  }

  @Test
  void aFirstCompilationMayGenerateWhatASecondCompiles() throws IOException {
    assertThat(compile("-proc:only", "-processorpath", PROCESSORS)).isEmpty();
    assertThat(compile("-proc:none")).isEmpty();
    assertThat(ModuleFinder.of(classes).find("com.example").orElseThrow().descriptor().provides())
        .extracting(one -> one.service() + " with " + one.providers())
        .containsExactly("io.sparksnn.runtime.registry.ModuleIndex with [demo.SparkIndex]");
  }

  /** Compiles the author's files and what is generated so far; what was said of it. */
  private String compile(String... options) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("--release", "17", "-p", modulePath));
    arguments.addAll(
        List.of("-cp", classes.toString(), "-d", classes.toString(), "-s", generated.toString()));
    arguments.addAll(Arrays.asList(options));
    try (Stream<Path> own = Files.list(folder);
        Stream<Path> made = Files.walk(generated)) {
      Stream.concat(own, made)
          .map(Path::toString)
          .filter(path -> path.endsWith(".java"))
          .forEach(arguments::add);
    }
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said);
    BatchCompiler.compile(arguments.toArray(String[]::new), out, out, null);
    return said.toString();
  }
}
