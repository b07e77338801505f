package io.sparksnn.tests.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.sparksnn.tests.compiler.Compilation;
import io.sparksnn.tests.compiler.Compilation.CompileError;
import io.sparksnn.tests.compiler.Compiler;
import io.sparksnn.tests.compiler.Source;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every mistake in a module is one error, on its line. */
class ModuleMistakesTest {
  @TempDir Path folder;

  @Test
  void aModuleWithoutCallMethod() {
    Source source =
        Source.of(
            """
            package demo;
            import io.sparksnn.annotations.*;
            import io.sparksnn.runtime.config.StepConfig;
            import io.sparksnn.runtime.module.SparkModule;
            @RegisterModule
            public abstract class Gain extends SparkModule<Gain.Config> {
              @RegisterConfig
              public record Config(@Embedded StepConfig step) {}
            }
            """);
    Compilation compilation = new Compiler(folder).compile(source);
    assertThat(compilation.errors())
        .containsExactly(
            new CompileError(
                "/demo/Gain.java",
                source.lineOf("public abstract class Gain"),
                "Gain: a module has a method annotated @Call, and there is none; annotate the public"
                    + " method that computes one step [SparkCallMissing]"));
  }
}
