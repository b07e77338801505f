package io.sparksnn.tests.processor;

import static io.sparksnn.tests.processor.Snippets.CALL;
import static io.sparksnn.tests.processor.Snippets.OUT;
import static io.sparksnn.tests.processor.Snippets.config;
import static io.sparksnn.tests.processor.Snippets.file;
import static io.sparksnn.tests.processor.Snippets.moduleThatIs;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Mistakes in a configuration record, and in what a module takes for its configuration. */
class ConfigMistakesTest extends ProcessorTest {
  private static final String SUPPORTED =
      "float, int, long, boolean, String, an enum, Shape, Init, List<Float>, List<Integer>,"
          + " List<String> or a record annotated @RegisterConfig";

  /** Some compilers show the annotation in the name of the type. */
  @Test
  void aNumberThatMayBeNullIsOptional() {
    assertOnlyError(
        "GainConfig.x: a field of a configuration cannot be of type java.lang.Float; use float:"
            + " computation is in 32 bits [SparkFieldType]",
        config("@Param(\"1\") @Nullable Float ‸x"));
  }

  @Test
  void aModuleNamesItsConfiguration() {
    assertOnlyError(
        "Gain: a module names its configuration, and this extends SparkModule without one; write"
            + " 'extends SparkModule<GainConfig>' with a record annotated @RegisterConfig"
            + " [SparkConfigMissing]",
        moduleThatIs(
            "@SuppressWarnings(\"rawtypes\")\npublic abstract ‸class Gain extends SparkModule",
            OUT + CALL));
  }

  @Test
  void aModuleDoesNotLeaveItsConfigurationOpen() {
    assertOnlyError(
        "Gain: the configuration is left open as type variable C; a registered module is a leaf:"
            + " give the variable a record annotated @RegisterConfig [SparkConfigOpen]",
        moduleThatIs("public abstract ‸class Gain<C> extends SparkModule<C>", OUT + CALL));
  }

  @Test
  void theConfigurationOfAModuleIsRegistered() {
    assertOnlyError(
        "Gain: the configuration java.lang.String is not a record annotated @RegisterConfig;"
            + " annotate it, or name one that is [SparkConfigNotRegistered]",
        moduleThatIs("public abstract ‸class Gain extends SparkModule<String>", OUT + CALL));
  }

  @Test
  void aConfigurationFromALibraryNeedsItsBuilder() {
    assertOnlyError(
        "Gain: StepConfig comes from a class path without its generated StepConfigBuilder; build"
            + " its artifact with the Spark processor, or hold a configuration as @Embedded in a"
            + " record of your own [SparkNotGenerated]",
        moduleThatIs("public abstract ‸class Gain extends SparkModule<StepConfig>", OUT + CALL));
  }

  @Test
  void aNestedConfigurationFromALibraryNeedsItsBuilder() {
    assertOnlyError(
        "GainConfig.other: StepConfig comes from a class path without its generated"
            + " StepConfigBuilder; build its artifact with the Spark processor, or hold a"
            + " configuration as @Embedded in a record of your own [SparkNotGenerated]",
        config("@Param StepConfig ‸other"));
  }

  @Test
  void theConfigurationOfAModuleHasSeedAndTimeStep() {
    assertOnlyError(
        "Gain: the configuration Config has no seed and no time step; add '@Embedded StepConfig"
            + " step' to it [SparkConfigStep]",
        moduleThatIs(
            "public abstract ‸class Gain extends SparkModule<Gain.Config>",
            "@RegisterConfig\npublic record Config(@Param(\"1\") float gain) {}\n" + OUT + CALL));
  }

  @ParameterizedTest
  @CsvSource({"enum,an enum", "class,a class that is not abstract", "interface,an interface"})
  void aConfigurationIsARecord(String keyword, String kind) {
    assertOnlyError(
        "Gain: @RegisterConfig is for a record, and this is "
            + kind
            + "; declare it 'record Gain(…)' [SparkRecordKind]",
        file("@RegisterConfig\npublic ‸" + keyword + " Gain {}\n"));
  }

  @Test
  void aConfigurationHasNoTypeParameters() {
    assertOnlyError(
        "Gain: a configuration has no type parameters, and this has <T>; name the types"
            + " [SparkRecordGeneric]",
        file("@RegisterConfig\npublic ‸record Gain<T>(@Embedded StepConfig step) {}\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "double|double|float: computation is in 32 bits",
        "Integer|java.lang.Integer|int",
        "Boolean|java.lang.Boolean|boolean",
        "Long|java.lang.Long|long",
        "float[]|float[]|Init or List<Float>: records compare arrays by identity",
        "int[]|int[]|Shape or List<Integer>: records compare arrays by identity",
      })
  void aFieldIsNotOfThisType(String type, String shown, String use) {
    assertOnlyError(
        "GainConfig.x: a field of a configuration cannot be of type %s; use %s [SparkFieldType]"
            .formatted(shown, use),
        config("@Param " + type + " ‸x"));
  }

  @Test
  void aFieldOfAnUnknownKindIsToldAllThatAreSupported() {
    assertOnlyError(
        "GainConfig.x: a field of a configuration cannot be of type java.util.List<java.util.List"
            + "<java.lang.Float>>; use "
            + SUPPORTED
            + " [SparkFieldType]",
        config("@Param @Nullable List<List<Float>> ‸x"));
  }

  @Test
  void aFieldOfTheBuilderHidesNoClass() {
    assertErrors(
        List.of(
            "GainConfig.Init: generated code cannot name a field 'Init' beside the class of that"
                + " name; rename the field [SparkFieldName]",
            "GainConfig.Mode: generated code cannot name a field 'Mode' beside the class of that"
                + " name; rename the field [SparkFieldName]"),
        config("@Param(\"1\") Init ‸Init,\n@Param(\"ON\") Mode ‸Mode"),
        file("enum Mode { ON }\n"));
  }

  @Test
  void aNestedConfigurationIsNotCalledWith() {
    assertOnlyError(
        "GainConfig.with: generated code cannot name a field 'with' beside the builder's method"
            + " with(changes); rename the field [SparkFieldName]",
        config("@Param Part ‸with"),
        file("@RegisterConfig\npublic record Part(@Param(\"1\") float x) {}\n"));
  }

  @Test
  void aConfigurationDoesNotContainItself() {
    assertOnlyError(
        "Ring: the configuration Ring contains itself, so that its defaults would have no end;"
            + " break the circle [SparkFieldNests]",
        file("@RegisterConfig\npublic ‸record Ring(@Param(\"1\") float x, @Param Ring next) {}\n"),
        config("@Param Ring ring"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"float", "Init", "Shape", "List<Float>", "int", "long"})
  void fieldsMayHaveTheNamesOfGeneratedMembers(String type) {
    assertCompiles(
        config(
            List.of("values", "build", "with", "of", "builder", "config", "changes", "SPEC", "name")
                .stream()
                .map(name -> "@Param(\"1\") " + type + " " + name)
                .collect(Collectors.joining(",\n"))));
  }

  @Test
  void nestedConfigurationsMayHaveTheNamesOfGeneratedMembers() {
    assertCompiles(
        config("@Param Part values,\n@Param Part build,\n@Param Part of,\n@Param Part builder"),
        file("@RegisterConfig\npublic record Part(@Param(\"1\") float x) {}\n"));
  }

  @Test
  void aConfigurationMayHaveAsManyFieldsAsARecord() {
    assertCompiles(
        config(
            IntStream.range(0, 250)
                .mapToObj(i -> "@Param(\"1\") @Positive float x" + i)
                .collect(Collectors.joining(",\n"))));
  }

  @Test
  void aConfigurationWithoutFieldsIsFine() {
    assertCompiles(file("@RegisterConfig\nrecord Gain() {}\n"));
  }

  @Test
  void constructorsAndAccessorsOfTheAuthorAreFine() {
    assertCompiles(
        config(
            "@Param(\"1\") float x",
            """
            public GainConfig {
              if (x > 9) {
                throw new IllegalArgumentException();
              }
            }
            public GainConfig(StepConfig step) { this(step, 2); }
            @Override public float x() { return x; }
            """));
  }
}
