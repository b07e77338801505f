package io.sparksnn.tests.processor;

import static io.sparksnn.tests.processor.Snippets.config;
import static io.sparksnn.tests.processor.Snippets.file;
import static io.sparksnn.tests.processor.Snippets.otherFile;
import static org.assertj.core.api.Assertions.assertThat;

import io.sparksnn.tests.compiler.Compilation;
import io.sparksnn.tests.compiler.Said;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Mistakes in defaults that are initializers; the caret is at the class that is named. */
class InitializerMistakesTest extends ProcessorTest {
  private static final String RAMP =
      initializer("public record Ramp(@Param(\"1\") float last)", "Ramp");

  /** An initializer declared in this way. */
  private static String initializer(String declaration, String name) {
    return file(
        """
        import io.sparksnn.runtime.random.RngKey;
        @RegisterInitializer
        %s implements Initializer {
          @Override
          public ConfigSpec<%s> spec() {
            return %sSpec.SPEC;
          }
          @Override
          public float[] values(Shape shape, RngKey key) {
            return new float[shape.size()];
          }
        }
        """
            .formatted(declaration, name, name));
  }

  @Test
  void anInitializerOfTheSameCompilationIsFine() {
    Compilation compilation =
        assertCompiles(config("@Param(initializer = Ramp.class) Init kernel"), RAMP);

    assertThat(compilation.generated().get("demo/GainConfigBuilder.java"))
        .contains("private Init kernel = new RampBuilder().build();")
        .contains("kernel(Consumer<RampBuilder> changes)");
  }

  @Test
  void fieldsMayHaveTheNamesThatGeneratedCodeUses() {
    assertCompiles(
        config(
            """
            @Param(initializer = Ramp.class) Init builder,
            @Param(initializer = Ramp.class) Init current,
            @Param(initializer = Ramp.class) Init field,
            @Param(initializer = Ramp.class) Init value,
            Part changes
            """,
            "@RegisterConfig public record Part(@Param(\"1\") float value, @Param(\"1\") float dt) {}"),
        RAMP);
  }

  @Test
  void anInitializerThatThereIsNotIsTheCompilersToReport() {
    assertThat(compile(config("@Param(initializer = Missing.class) Init kernel")).said())
        .isNotEmpty()
        .noneMatch(Said::isOurs);
  }

  @Test
  void voidStandsForNone() {
    assertCompiles(config("@Param(value = \"1\", initializer = void.class) Init kernel"));
  }

  @Test
  void itIsForAnInit() {
    assertOnlyError(
        "GainConfig.kernel: an initializer is the default of a field of type Init, and this is of"
            + " type float; make it an Init, or write the default as text [SparkInitializerField]",
        config("@Param(doc = \"x\",\n  initializer = Ramp‸.class) float kernel"),
        RAMP);
  }

  @Test
  void itIsRegistered() {
    assertOnlyError(
        "GainConfig.kernel: a default is a record annotated @RegisterInitializer other than this"
            + " one, and java.lang.String is none; annotate it, or name one that is"
            + " [SparkInitializerDefault]",
        config("@Param(initializer = String‸.class) Init kernel"));
  }

  @Test
  void itIsAClass() {
    assertOnlyError(
        "GainConfig.kernel: a default is a record annotated @RegisterInitializer other than this"
            + " one, and int[] is none; annotate it, or name one that is"
            + " [SparkInitializerDefault]",
        config("@Param(initializer = int[]‸.class) Init kernel"));
  }

  @Test
  void itIsNoDefaultOfItsOwn() {
    assertOnlyError(
        "Ramp.last: a default is a record annotated @RegisterInitializer other than this one, and"
            + " demo.Ramp is none; annotate it, or name one that is [SparkInitializerDefault]",
        initializer("public record Ramp(@Param(initializer = Ramp‸.class) Init last)", "Ramp"));
  }

  @Test
  void twoThatStartFromEachOtherHaveNoEnd() {
    assertErrors(
        List.of(
            "Ramp: the configuration Ramp contains itself, so that its defaults would have no end;"
                + " break the circle [SparkFieldNests]",
            "Slope: the configuration Slope contains itself, so that its defaults would have no"
                + " end; break the circle [SparkFieldNests]"),
        initializer("public ‸record Ramp(@Param(initializer = Slope.class) Init x)", "Ramp"),
        initializer("public ‸record Slope(@Param(initializer = Ramp.class) Init x)", "Slope"));
  }

  @Test
  void aFieldHasOneDefault() {
    assertOnlyError(
        "GainConfig.kernel: a field has one default, and this has \"1\" and demo.Ramp; remove one"
            + " [SparkTwoDefaults]",
        config("@Param(value = \"1\",\n  initializer = Ramp‸.class) Init kernel"),
        RAMP);
  }

  @Test
  void itsParametersHaveDefaults() {
    assertOnlyError(
        "GainConfig.kernel: demo.Ramp cannot be a default, since it needs values for first, last;"
            + " give these defaults there [SparkInitializerOpen]",
        config("@Param(initializer = Ramp‸.class) Init kernel"),
        initializer("public record Ramp(float first, float last, @Param(\"1\") int n)", "Ramp"));
  }

  @Test
  void itIsVisibleWhereItIsEmbedded() {
    assertOnlyError(
        "GainConfig.part: generated code of demo needs to see other.Hidden, and Hidden is"
            + " package-private; make that public [SparkHidden]",
        config("‸@Embedded other.Part part"),
        otherFile(
            "@RegisterConfig\n"
                + "public record Part(@Param(initializer = Hidden.class) Init kernel) {}\n"),
        initializer("record Hidden(@Param(\"1\") float last)", "Hidden")
            .replace("package demo;", "package other;"));
  }

  @Test
  void oneInErrorIsReportedThereOnly() {
    assertOnlyError(
        "Ramp.last: a field of a configuration cannot be of type double; use float: computation is"
            + " in 32 bits [SparkFieldType]",
        config("@Param(initializer = Ramp.class) Init kernel"),
        initializer("public record Ramp(@Param(\"1\") double ‸last)", "Ramp"));
  }
}
