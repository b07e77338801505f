package io.sparksnn.tests.processor;

import static io.sparksnn.tests.processor.Snippets.CALL;
import static io.sparksnn.tests.processor.Snippets.CONFIG;
import static io.sparksnn.tests.processor.Snippets.OUT;
import static io.sparksnn.tests.processor.Snippets.config;
import static io.sparksnn.tests.processor.Snippets.file;
import static io.sparksnn.tests.processor.Snippets.module;
import static io.sparksnn.tests.processor.Snippets.moduleThatIs;
import static io.sparksnn.tests.processor.Snippets.moduleWithOutputs;
import static io.sparksnn.tests.processor.Snippets.otherFile;

import org.junit.jupiter.api.Test;

/** Mistakes in where classes stand, what they are called, and who sees them. */
class NestingMistakesTest extends ProcessorTest {
  private static final String PRIVATE =
      "generated classes stand beside this one and must see it, and it is private; make it a"
          + " top-level or static class that is not private [SparkNested]";

  @Test
  void aModuleIsNotPrivateAndItsConfigurationAddsNoEcho() {
    assertOnlyError(
        "Gain: " + PRIVATE,
        file(
            "public class Modules {\n@RegisterModule\nprivate abstract static ‸class Gain extends"
                + " SparkModule<Gain.Config> {\n"
                + CONFIG
                + OUT
                + CALL
                + "}\n}\n"));
  }

  @Test
  void aModuleIsNoInnerClass() {
    assertOnlyError(
        "Gain: generated classes stand beside this one and must see it, and it is an inner class;"
            + " make it a top-level or static class that is not private [SparkNested]",
        file(
            "public class Modules {\n@RegisterModule\npublic abstract ‸class Gain extends"
                + " SparkModule<Modules.Config> {\n"
                + CALL
                + "}\n"
                + OUT
                + CONFIG
                + "}\n"));
  }

  @Test
  void aConfigurationIsNotHiddenByTheClassAroundIt() {
    assertOnlyError(
        "Config: generated classes stand beside this one and must see it, and it is in Hidden,"
            + " which is private; make it a top-level or static class that is not private"
            + " [SparkNested]",
        file(
            """
            public class Configs {
              private static class Hidden {
                @RegisterConfig
                public ‸record Config(@Embedded StepConfig step) {}
              }
            }
            """));
  }

  @Test
  void aRegisteredNameIsInSnakeCase() {
    assertOnlyError(
        "GainConfig: the registered name 'fastGain' is not in snake case; write it like"
            + " 'fast_gain' [SparkRegisteredName]",
        file(
            "@RegisterConfig(\"fastGain\")\npublic ‸record GainConfig(@Embedded StepConfig step)"
                + " {}\n"));
  }

  @Test
  void aClassNameBeyondAsciiIsRegisteredUnderAnotherName() {
    assertOnlyError(
        "Größe: the registered name 'größe' is not in snake case; write it like 'my_name'"
            + " [SparkRegisteredName]",
        file("@RegisterConfig\npublic ‸record Größe(@Embedded StepConfig step) {}\n"));
  }

  @Test
  void namesBeyondAsciiAndContextualKeywordsAreFine() {
    assertCompiles(
        """
        package modül.模块.record;
        import io.sparksnn.annotations.*;
        import io.sparksnn.runtime.config.StepConfig;
        import io.sparksnn.runtime.module.*;
        import io.sparksnn.runtime.payload.FloatArray;
        @RegisterModule("neuron")
        public abstract class Größe$ extends SparkModule<Größe$.Конфиг> {
          @RegisterConfig("config")
          public record Конфиг(
              @Embedded StepConfig step,
              @Param("1") float größe,
              @Param("2") int record,
              @Param("3") long var,
              @Param("a") String $) {}
          public record Out(FloatArray 値) implements ModuleOutput {}
          @Call public Out schritt(FloatArray straße, FloatArray yield) { return new Out(straße); }
        }
        """);
  }

  @Test
  void aGeneratedNameMustBeFree() {
    assertOnlyError(
        "GainConfig: the class GainConfigSpec, which would be generated, exists already; rename"
            + " one of the two [SparkNameTaken]",
        file("@RegisterConfig\npublic ‸record GainConfig(@Embedded StepConfig step) {}\n"),
        file("class GainConfigSpec {}\n"));
  }

  @Test
  void twoClassesDoNotShareAGeneratedName() {
    assertOnlyError(
        "C: the class ABCBuilder, which would be generated, exists already; rename one of the two"
            + " [SparkNameTaken]",
        file("public interface A { @RegisterConfig record BC(@Embedded StepConfig step) {} }\n"),
        file("public interface AB { @RegisterConfig ‸record C(@Embedded StepConfig step) {} }\n"));
  }

  @Test
  void anOutputRecordIsSeenByTheGeneratedClass() {
    assertOnlyError(
        "Gain.step: generated code of demo needs to see demo.Gain.Out, and Out is private; make"
            + " that public [SparkHidden]",
        moduleThatIs(
            "public abstract class Gain extends SparkModule<Gain.Config>",
            CONFIG + OUT.replace("public", "private") + CALL.replace("Out step", "Out ‸step")));
  }

  @Test
  void aTypeOfAnEmbeddedFieldIsSeenFromWhereItIsEmbedded() {
    assertOnlyError(
        "GainConfig.part: generated code of demo needs to see other.Mode, and Mode is"
            + " package-private; make that public [SparkHidden]",
        otherFile("@RegisterConfig\npublic record Part(@Param(\"ON\") Mode mode) {}\n"),
        otherFile("enum Mode { ON }\n"),
        config("‸@Embedded other.Part part"));
  }

  @Test
  void aConfigurationOfAnotherPackageIsFine() {
    assertCompiles(
        otherFile("@RegisterConfig\npublic record Config(@Embedded StepConfig step) {}\n"),
        moduleThatIs("public abstract class Gain extends SparkModule<other.Config>", OUT + CALL));
  }

  @Test
  void classesOfTheAuthorHideNoneThatGeneratedCodeNames() {
    assertCompiles(
        module(
            CALL
                + "public static class ModuleType {}\npublic static class Override {}\n"
                + "public static class Consumer {}\n"),
        file("public class Object {}\n"),
        file("public class String {}\n"),
        file("public class InputPort {}\n"));
  }

  @Test
  void deprecatedClassesAndMembersAreFine() {
    assertCompiles(
        module("@Deprecated\n" + CALL).replace("@RegisterConfig", "@Deprecated @RegisterConfig"));
  }

  @Test
  void packagePrivateOutputsAreFine() {
    assertCompiles(moduleWithOutputs("record Out(FloatArray scaled) implements ModuleOutput {}\n"));
  }
}
