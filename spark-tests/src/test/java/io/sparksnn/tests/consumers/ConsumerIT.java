package io.sparksnn.tests.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import io.sparksnn.tests.compiler.Libraries;
import io.sparksnn.tests.consumers.Jdk.Run;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A user's program, built and run with the packed artifacts by the tools of each JDK. */
class ConsumerIT {
  private static final Path MODULES = Path.of("src/test/java/io/sparksnn/tests/modules");
  private static final Path TEMPLATE =
      Path.of("../samples/first-module/src/main/java/com/example/first");
  private static final String MAIN_CLASS = "io.sparksnn.tests.modules.Main";

  private static final String MAIN =
      """
      package io.sparksnn.tests.modules;

      import io.sparksnn.runtime.model.ConfigFile;
      import io.sparksnn.runtime.payload.CurrentArray;
      import io.sparksnn.runtime.registry.ModuleRegistry;
      import java.util.Arrays;

      public final class Main {
        private Main() {}

        public static void main(String[] args) {
          ModuleRegistry.installed().modules().forEach(type -> System.out.println(type.name()));
          IntegratorModule module = new IntegratorModule(config -> config.gain(2));
          Integrator.Output output = module.call(CurrentArray.of(1, 6), null);
          System.out.println(Arrays.toString(output.potentials().toArray()));
          var file = ConfigFile.of(IntegratorConfigSpec.SPEC, module.config());
          var read = ConfigFile.parse(file.toBytes(), file.spec(), ModuleRegistry.installed());
          System.out.println(read.config().equals(module.config()));
        }
      }
      """;

  /** Without the processor there is no class of a module to name. */
  private static final String MAIN_BY_NAME =
      """
      package io.sparksnn.tests.modules;

      import io.sparksnn.runtime.registry.ModuleRegistry;

      public final class Main {
        private Main() {}

        public static void main(String[] args) {
          ModuleRegistry.installed().module("integrator");
        }
      }
      """;

  /** Exports and opens nothing, and reads the annotations at compile time only. */
  private static final String MODULE_INFO =
      """
      module consumer {
        requires io.sparksnn.runtime;
        requires com.fasterxml.jackson.databind;
        requires org.tukaani.xz;
        requires static io.sparksnn.annotations;
        requires static org.jspecify;

        PROVIDES
      }
      """;

  private static final Run SILENCE = new Run(0, List.of());
  private static final Run OUTPUT =
      new Run(
          0,
          List.of(
              "cascade",
              "forgetful",
              "fragile",
              "hoard",
              "integrator",
              "per_synapse",
              "poisson_spiker",
              "potentiation",
              "relay",
              "weights",
              "[2.0, 6.0]",
              "true"));

  @TempDir Path folder;

  @ParameterizedTest
  @MethodSource("io.sparksnn.tests.consumers.Jdk#all")
  void runsFromTheClassPath(Jdk jdk) throws Exception {
    UserProgram program = new UserProgram(MODULES, jdk, folder).with("Main.java", MAIN);

    assertThat(program.javac("-Xlint:all", "-cp", Libraries.PATH)).isEqualTo(SILENCE);
    assertThat(program.java("-cp", MAIN_CLASS)).isEqualTo(OUTPUT);
  }

  @ParameterizedTest
  @MethodSource("io.sparksnn.tests.consumers.Jdk#all")
  void runsAsANamedModuleThatProvidesItsIndex(Jdk jdk) throws Exception {
    UserProgram program = new UserProgram(MODULES, jdk, folder).with("Main.java", MAIN);
    program.javac("-proc:only", "-cp", Libraries.PATH);
    program.with("module-info.java", MODULE_INFO.replace("PROVIDES", program.printedProvides()));

    // The runtime is an automatic module, since EJML is one.
    assertThat(program.javac("-Xlint:all,-requires-automatic", "-p", Libraries.PATH))
        .isEqualTo(SILENCE);
    assertThat(program.java("-p", "-m", "consumer/" + MAIN_CLASS)).isEqualTo(OUTPUT);
  }

  @ParameterizedTest
  @MethodSource("io.sparksnn.tests.consumers.Jdk#all")
  void needsNoMoreInItsModuleThanThePageOnBuildsShows(Jdk jdk) throws Exception {
    String page = Files.readString(Path.of("../docs/setup.md"));
    String shown = page.substring(page.indexOf("\nmodule "), page.lastIndexOf("```"));
    UserProgram program = new UserProgram(TEMPLATE, jdk, folder).with("module-info.java", shown);

    assertThat(program.javac("-Xlint:all,-requires-automatic", "-p", Libraries.PATH))
        .isEqualTo(SILENCE);
  }

  @ParameterizedTest
  @MethodSource("io.sparksnn.tests.consumers.Jdk#all")
  void isToldWhatToCheckIfNoProcessorRan(Jdk jdk) throws Exception {
    UserProgram program = new UserProgram(TEMPLATE, jdk, folder).with("Main.java", MAIN_BY_NAME);

    assertThat(program.javac("-Xlint:all", "-proc:none", "-cp", Libraries.PATH)).isEqualTo(SILENCE);
    assertThat(program.java("-cp", MAIN_CLASS).printed().get(0))
        .contains("no module is registered as 'integrator'")
        .contains("No index of Spark modules was found at all")
        .contains("-proc:full");
  }
}
