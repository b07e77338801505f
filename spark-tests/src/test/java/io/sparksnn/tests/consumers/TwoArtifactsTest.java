package io.sparksnn.tests.consumers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.sparksnn.runtime.module.ModuleType;
import io.sparksnn.runtime.registry.ModuleRegistry;
import io.sparksnn.tests.compiler.Compilation;
import io.sparksnn.tests.compiler.Compiler;
import io.sparksnn.tests.compiler.Source;
import io.sparksnn.tests.compiler.Tool;
import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two artifacts, compiled apart, on one class path. */
class TwoArtifactsTest {
  @TempDir Path folder;

  @Test
  void bothAreFound() throws Exception {
    assertThat(names(Outputs.registry(artifact("one", "Gain"), artifact("two", "Loss"))))
        .containsExactly("gain", "loss");
  }

  @Test
  void twoModulesOfOneNameAreAnErrorThatNamesBoth() {
    Path one = artifact("one", "Gain");
    Path two = artifact("two", "Gain");

    assertThatIllegalStateException()
        .isThrownBy(() -> Outputs.registry(one, two).modules())
        .withMessage(
            "two modules are registered as 'gain': one.GainModule and two.GainModule; give one"
                + " another name, or leave it out");
  }

  @Test
  void testsMayRegisterModulesInThePackageThatTheyTest() throws Exception {
    Path main = artifact("one", "Gain");
    Path tests = folder.resolve("tests/classes");

    compileTests(main, "Loss");
    assertThat(names(Outputs.registry(tests, main))).containsExactly("gain", "loss");

    compileTests(main, "Leak");
    assertThat(names(Outputs.registry(tests, main))).containsExactly("gain", "leak", "loss");
  }

  @Test
  void anIndexThatHidesAnotherIsAnErrorThatNamesBothArtifacts() throws Exception {
    Path gain = artifact("one", "Gain");
    Path loss =
        new Compiler(Tool.JAVAC, folder.resolve("again"))
            .compile(Source.of(UserModule.source("one", "Loss")))
            .classes();
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(
        new URLClassLoader(new URL[] {gain.toUri().toURL(), loss.toUri().toURL()}, before));
    try {
      assertThatIllegalStateException()
          .isThrownBy(ModuleRegistry::installed)
          .withMessageContaining("two artifacts register by a class one.SparkIndex")
          .withMessageContaining("-Aspark.index.package");
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  @Test
  void anInitializerOfAnotherArtifactIsADefault() {
    Path one =
        new Compiler(Tool.JAVAC, folder.resolve("one"))
            .compile(
                Source.of(
                    """
                    package one;
                    import io.sparksnn.annotations.*;
                    import io.sparksnn.runtime.config.*;
                    import io.sparksnn.runtime.random.RngKey;
                    import io.sparksnn.runtime.tensor.Shape;
                    @RegisterInitializer
                    public record Ramp(@Param("3") float last) implements Initializer {
                      @Override public ConfigSpec<Ramp> spec() { return RampSpec.SPEC; }
                      @Override public float[] values(Shape shape, RngKey key) {
                        return new float[shape.size()];
                      }
                    }
                    """))
            .classes();
    Compilation two =
        new Compiler(Tool.JAVAC, folder.resolve("two"))
            .options("-cp", one + File.pathSeparator + System.getProperty("java.class.path"))
            .compile(
                Source.of(
                    """
                    package two;
                    import io.sparksnn.annotations.*;
                    import io.sparksnn.runtime.config.*;
                    @RegisterConfig
                    public record GainConfig(@Param(initializer = one.Ramp.class) Init kernel) {
                      static final GainConfig CHANGED =
                          new GainConfigBuilder().kernel(k -> k.last(4)).build();
                    }
                    """));

    assertThat(two.said()).isEmpty();
    assertThat(two.generated().get("two/GainConfigBuilder.java"))
        .contains("import one.RampBuilder;")
        .contains("private Init kernel = new RampBuilder().build();");
  }

  private void compileTests(Path main, String module) {
    String path =
        String.join(
            File.pathSeparator,
            folder + "/tests/classes",
            main.toString(),
            System.getProperty("java.class.path"));
    Compilation compilation =
        new Compiler(Tool.JAVAC, folder.resolve("tests"))
            .options("-cp", path, "-Xlint:-processing")
            .compile(Source.of(UserModule.source("one", module)));
    assertThat(compilation.said()).isEmpty();
  }

  private static List<String> names(ModuleRegistry registry) {
    return registry.modules().stream().map(ModuleType::name).toList();
  }

  private Path artifact(String packageName, String module) {
    return new Compiler(Tool.JAVAC, folder.resolve(packageName))
        .compile(Source.of(UserModule.source(packageName, module)))
        .classes();
  }
}
