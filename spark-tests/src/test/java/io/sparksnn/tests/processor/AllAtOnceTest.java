package io.sparksnn.tests.processor;

import static io.sparksnn.tests.processor.Snippets.CALL;
import static io.sparksnn.tests.processor.Snippets.CONFIG;
import static io.sparksnn.tests.processor.Snippets.OUT;
import static io.sparksnn.tests.processor.Snippets.config;
import static io.sparksnn.tests.processor.Snippets.file;
import static io.sparksnn.tests.processor.Snippets.module;
import static io.sparksnn.tests.processor.Snippets.moduleThatIs;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** All faults of a compilation come at once, and each of them once. */
class AllAtOnceTest extends ProcessorTest {
  private static final String NOT_POSITIVE =
      "the default -1.0 is not above 0 (@Positive); change the default or remove the check"
          + " [SparkPositive]";

  @Test
  void twoFaultsInOneClassAndOneInAnotherAreThreeErrors() {
    assertErrors(
        List.of(
            "GainConfig.a: " + NOT_POSITIVE,
            "GainConfig.b: " + NOT_POSITIVE,
            "Gain: a module has a method annotated @Call, and there is none; annotate the public"
                + " method that computes one step [SparkCallMissing]"),
        config("@Param(‸\"-1\") @Positive float a,\n@Param(‸\"-1\") @Positive float b"),
        moduleThatIs("public abstract ‸class Gain extends SparkModule<Gain.Config>", CONFIG + OUT));
  }

  @Test
  void everyPartOfAModuleIsLookedAt() {
    assertErrors(
        List.of(
            "Out.y: every component of a ModuleOutput is an output port, and int is no payload;"
                + " use SpikeArray, CurrentArray, FloatArray or another concrete Payload with a"
                + " TYPE [SparkOutputPayload]",
            "Gain.trace: a @Variable is a protected field, neither static nor final, and this is"
                + " private; declare it 'protected float[] trace' [SparkVariableAccess]",
            "Gain.total: a @SparkProperty returns a payload, and float is none; use FloatArray,"
                + " PotentialArray or another concrete Payload with a TYPE [SparkPropertyPayload]",
            "Gain.step: a @Call method is public, and this is protected; make it public"
                + " [SparkCallNotPublic]",
            "Gain.step(n): every parameter of a @Call method is an input port, and int is no"
                + " payload; use SpikeArray, CurrentArray, FloatArray or another concrete Payload"
                + " with a TYPE [SparkInputPayload]"),
        moduleThatIs(
            "public abstract class Gain extends SparkModule<Gain.Config>",
            CONFIG
                + """
                public record Out(int ‸y) implements ModuleOutput {}
                @Variable private float[] ‸trace;
                @SparkProperty public float ‸total() { return 0; }
                @Call protected Out ‸step(int ‸n) { return null; }
                """));
  }

  @Test
  void aClassInErrorDoesNotStopTheOthers() {
    assertThat(
            compile(
                    module(CALL),
                    file("@RegisterConfig record Broken(@Param(\"x\") float x) {}\n"),
                    file("@RegisterConfig record Sound(@Param(\"1\") float x) {}\n"))
                .generated()
                .keySet())
        .containsExactly(
            "demo/GainConfigBuilder.java",
            "demo/GainConfigSpec.java",
            "demo/GainModule.java",
            "demo/SoundBuilder.java",
            "demo/SoundSpec.java");
  }

  @Test
  void aConfigurationInErrorIsReportedOnceThoughModulesUseIt() {
    assertOnlyError(
        "GainConfig.a: " + NOT_POSITIVE,
        config("@Param(‸\"-1\") @Positive float a"),
        moduleThatIs("public abstract class Gain extends SparkModule<GainConfig>", OUT + CALL),
        file("@RegisterConfig record Embeds(@Embedded GainConfig gain) {}\n"),
        file("@RegisterConfig record Nests(@Param GainConfig gain) {}\n"));
  }
}
