package io.sparksnn.tests.processor;

import static io.sparksnn.tests.processor.Snippets.CALL;
import static io.sparksnn.tests.processor.Snippets.OUT;
import static io.sparksnn.tests.processor.Snippets.PAIR;
import static io.sparksnn.tests.processor.Snippets.file;
import static io.sparksnn.tests.processor.Snippets.module;
import static io.sparksnn.tests.processor.Snippets.moduleThatIs;
import static org.assertj.core.api.Assertions.assertThat;

import io.sparksnn.tests.compiler.Compilation;
import io.sparksnn.tests.compiler.Compiler;
import io.sparksnn.tests.compiler.Source;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What another processor generates in the same compilation is waited for. */
class OtherProcessorTest extends ProcessorTest {
  /** State of a helper, so that the module that has it waits for the round after. */
  private static final String HELPER =
      "public final class Helper implements io.sparksnn.runtime.state.HasState {\n"
          + "  @Override public void visitState("
          + "io.sparksnn.runtime.state.StateVisitor visitor) {}\n}\n";

  private final Map<String, String> first = new TreeMap<>();
  private final Map<String, String> second = new TreeMap<>();

  @Test
  void typesGeneratedByAnotherProcessorAreUsed() {
    first.put(
        "MadeConfig",
        "@RegisterConfig\npublic record MadeConfig(@Embedded StepConfig step,"
            + " @Param(MadeNames.GAIN) @CheckedBy(MadeCheck.class) float gain) {}\n");
    first.put("MadeOut", "public record MadeOut(FloatArray y) implements ModuleOutput {}\n");
    first.put(
        "MadeBase",
        "public abstract class MadeBase<C> extends SparkModule<C> {"
            + " @Variable protected float[] trace; }\n");
    second.put(
        "MadeNames",
        "public final class MadeNames {\n  private MadeNames() {}\n"
            + "  public static final String GAIN = \"2.5\";\n"
            + "  public static final String OVERRIDE = \"gain=4\";\n"
            + "  public static final String PORT = \"signal\";\n}\n");
    second.put(
        "MadeCheck",
        "public final class MadeCheck implements Check<Number> {\n"
            + "  @Override public boolean accepts(Number x) { return true; }\n"
            + "  @Override public String rule() { return \"\"; }\n}\n");
    Compilation compilation =
        compileBesideOther(
            moduleThatIs(
                "public abstract class Gain extends MadeBase<MadeConfig>",
                "@Call public MadeOut step(@In(MadeNames.PORT) FloatArray x) { return null; }\n"),
            file(
                "@RegisterConfig\npublic record Outer(@Embedded(defaults = {MadeNames.OVERRIDE})"
                    + " MadeConfig made, @Param MadeConfig nested) {}\n"));
    assertThat(compilation.said()).isEmpty();
    assertThat(compilation.generated().get("demo/GainModule.java"))
        .contains("\"signal\"", "MadeOut step(FloatArray x)", ".variable(\"trace\"");
    assertThat(compilation.generated().get("demo/MadeConfigBuilder.java")).contains("gain = 2.5f");
    assertThat(compilation.generated().get("demo/OuterBuilder.java")).contains("gain = 4.0f");
  }

  @Test
  void aModuleWaitsForTheModulesThatItHolds() {
    first.put("Helper", HELPER);
    Compilation compilation =
        compileBesideOther(module(CALL + "@Variable protected Helper helper;\n"), PAIR);

    assertThat(compilation.said()).isEmpty();
    assertThat(compilation.generated())
        .containsKeys("demo/GainModule.java", "demo/PairModule.java");
  }

  @Test
  void aModuleWaitsForTheModuleThatItsGenericBaseHolds() {
    first.put("Helper", HELPER);
    Compilation compilation =
        compileBesideOther(
            module(CALL + "@Variable protected Helper helper;\n"),
            file(
                "public abstract class Pool<T, C> extends SparkModule<C> {\n"
                    + "  @Node protected T left;\n}\n"),
            moduleThatIs(
                "public abstract class Pair extends Pool<Gain, Pair.Config>",
                "@RegisterConfig public record Config("
                    + "@Embedded StepConfig step, Gain.Config left) {}\n"
                    + OUT
                    + CALL));

    assertThat(compilation.said()).isEmpty();
    assertThat(compilation.generated()).containsKey("demo/PairModule.java");
  }

  @Test
  void whatNobodyGeneratesIsLeftToTheCompiler() {
    first.put("Unrelated", "public interface Unrelated {}\n");
    Compilation compilation =
        compileBesideOther(
            file("@RegisterConfig\npublic record Outer(@Embedded MadeConfig made) {}\n"));
    assertThat(compilation.errors())
        .singleElement()
        .satisfies(
            error -> assertThat(error.text()).contains("MadeConfig").doesNotContain("[Spark"));
  }

  private Compilation compileBesideOther(String... texts) {
    return new Compiler(tool, folder)
        .processor(new Maker(List.of(first, second)))
        .compile(Arrays.stream(texts).map(Source::of).toArray(Source[]::new));
  }
}
