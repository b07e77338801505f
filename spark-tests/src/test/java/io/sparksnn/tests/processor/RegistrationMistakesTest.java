package io.sparksnn.tests.processor;

import static io.sparksnn.tests.processor.Snippets.CALL;
import static io.sparksnn.tests.processor.Snippets.CONFIG;
import static io.sparksnn.tests.processor.Snippets.OUT;
import static io.sparksnn.tests.processor.Snippets.file;
import static io.sparksnn.tests.processor.Snippets.module;
import static io.sparksnn.tests.processor.Snippets.moduleThatIs;
import static io.sparksnn.tests.processor.Snippets.otherFile;
import static org.assertj.core.api.Assertions.assertThat;

import io.sparksnn.tests.compiler.Compilation;
import io.sparksnn.tests.compiler.Compiler;
import io.sparksnn.tests.compiler.Said;
import io.sparksnn.tests.compiler.Source;
import org.junit.jupiter.api.Test;

/** Mistakes in what an artifact registers, and the index of it. */
class RegistrationMistakesTest extends ProcessorTest {
  private static final String RAMP =
      """
      @RegisterInitializer
      public record Ramp(@Param("1") float last) implements Initializer {
        @Override
        public ConfigSpec<Ramp> spec() {
          return RampSpec.SPEC;
        }
        @Override
        public float[] values(Shape shape, io.sparksnn.runtime.random.RngKey key) {
          return new float[shape.size()];
        }
      }
      """;

  private static final String CLOCK =
      """
      @RegisterPayload
      public final class Clock extends Payload {
        public static final PayloadType<Clock> TYPE =
            new PayloadType<>("clock", Clock.class, DType.INT32, spec -> new Clock());
        public Clock() {
          super(Shape.of());
        }
        @Override
        public PayloadType<Clock> type() {
          return TYPE;
        }
        @Override
        public Clock copy() {
          return this;
        }
      }
      """;

  @Test
  void twoModulesHaveTwoNames() {
    assertOnlyError(
        "Gain: two modules are registered as 'gain': demo.Gain and other.Gain; give one another"
            + " name in its annotation [SparkNameTwice]",
        module(CALL),
        module(CALL)
            .replace("package demo", "package other")
            .replace("class Gain", "‸class Gain")
            .replace("@RegisterConfig", "@RegisterConfig(\"other_config\")"));
  }

  @Test
  void anInitializerImplementsInitializer() {
    assertOnlyError(
        "Ramp: a registered initializer implements Initializer, and this does not; declare it"
            + " 'implements Initializer' [SparkInitializerBase]",
        file("@RegisterInitializer\npublic ‸record Ramp(@Param(\"1\") float last) {}\n"));
  }

  @Test
  void anInitializerTellsWhatIsKnownOfIt() {
    assertOnlyError(
        "Ramp: a registered initializer tells what is known of it, so that it can be shown, changed"
            + " by name and saved; add '@Override public ConfigSpec<Ramp> spec() { return"
            + " RampSpec.SPEC; }' [SparkInitializerSpec]",
        file(RAMP.replace("spec()", "specification()")
                .replace("  @Override\n  public C", "  public C"))
            .replace("public record", "public ‸record"));
  }

  @Test
  void aPayloadHasAType() {
    assertOnlyError(
        "Clock: a registered payload is a concrete class that extends Payload, with a 'public static"
            + " final PayloadType<Clock> TYPE' and a copy() that returns Clock; make it one"
            + " [SparkPayloadForm]",
        file(CLOCK.replace("TYPE", "KIND").replace("final class", "final ‸class")));
  }

  @Test
  void aModulesPlaceInTheMenuFollowsFromItsAncestry() {
    Compilation compilation =
        assertCompiles(
            file("public abstract class Component<C> extends SparkModule<C> {}\n"),
            file("public abstract class LeakySoma<C> extends Component<C> {}\n"),
            module(CALL).replace("SparkModule<Gain.Config>", "LeakySoma<Gain.Config>"));

    assertThat(compilation.generated().get("demo/GainModule.java"))
        .contains(".menu(\"Components/Leaky Somas\")");
  }

  @Test
  void theIndexNamesEverythingThatIsRegistered() {
    Compilation compilation = assertCompiles(module(CALL), file(RAMP), file(CLOCK));

    assertThat(compilation.generated().get("demo/SparkIndex.java"))
        .contains("GainModule.TYPE", "GainConfigSpec.SPEC", "RampSpec.SPEC", "Clock.TYPE")
        .contains("provides io.sparksnn.runtime.registry.ModuleIndex with demo.SparkIndex;");
  }

  @Test
  void theIndexOfPayloadsAloneIsWritten() {
    assertThat(assertCompiles(file(CLOCK)).generated()).containsOnlyKeys("demo/SparkIndex.java");
  }

  @Test
  void theIndexStandsInTheCommonPackage() {
    Compilation compilation =
        assertCompiles(
            module(CALL).replace("package demo", "package demo.a"),
            file(RAMP).replace("package demo", "package demo.b"));

    assertThat(compilation.generated()).containsKey("demo/SparkIndex.java");
  }

  @Test
  void withoutACommonPackageTheIndexStandsInTheFirst() {
    Compilation compilation = assertCompiles(module(CALL), otherFile(RAMP));

    assertThat(compilation.generated()).containsKey("demo/SparkIndex.java");
  }

  @Test
  void theIndexStandsInThePackageOfTheOption() {
    Compilation compilation =
        new Compiler(tool, folder)
            .options("-Aspark.index.package=my.index")
            .compile(Source.of(module(CALL)));

    assertThat(compilation.generated()).containsKey("my/index/SparkIndex.java");
  }

  @Test
  void aPayloadIsPublic() {
    assertOnlyError(
        "Clock: a payload is registered for others, and this is package-private; make that public,"
            + " or remove the annotation [SparkPayloadHidden]",
        file(CLOCK.replace("public final class", "final ‸class")));
  }

  @Test
  void aPayloadIsPublicAtEveryLevel() {
    assertOnlyError(
        "Clock: a payload is registered for others, and Clocks is package-private; make that public,"
            + " or remove the annotation [SparkPayloadHidden]",
        file(
            "class Clocks {\n"
                + CLOCK.replace("public final class", "public static final ‸class")
                + "}\n"));
  }

  @Test
  void whatIsNotPublicIsNotRegisteredWhichIsNoted() {
    Compilation compilation =
        assertCompiles(module(CALL), file(RAMP.replace("public record", "record")));

    assertThat(compilation.generated().get("demo/SparkIndex.java")).doesNotContain("Ramp");
    assertThat(compilation.remarks()).extracting(Said::text).containsExactly(note("Ramp", "this"));
  }

  @Test
  void theNoteStandsAtTheClassAndNamesTheLevel() {
    Compilation compilation =
        assertCompiles(
            moduleThatIs(
                "abstract class Gain extends SparkModule<Gain.Config>", CONFIG + OUT + CALL));

    assertThat(compilation.remarks())
        .extracting(Said::text)
        .containsExactly(note("Gain", "this"), note("Config", "Gain"));
    assertThat(compilation.remarks().get(0).line()).isEqualTo(10);
  }

  /** That is an error, said elsewhere. */
  @Test
  void ofWhatIsPrivateNothingIsNoted() {
    Compilation compilation =
        compile(file("class Parts {\n@RegisterConfig private record Part() {}\n}\n"));

    assertThat(compilation.errors())
        .extracting(Said::text)
        .singleElement()
        .asString()
        .endsWith("[SparkNested]");
    assertThat(compilation.remarks()).isEmpty();
  }

  @Test
  void ofWhatIsPublicAtEveryLevelNothingIsNoted() {
    assertThat(assertCompiles(module(CALL), file(RAMP), file(CLOCK)).remarks()).isEmpty();
  }

  private static String note(String name, String hidden) {
    return name
        + ": this has its generated classes, but is not registered by its name, since "
        + hidden
        + " is package-private; make that public if files are to name it [SparkNotRegistered]";
  }
}
