package io.sparksnn.tests.processor;

import static io.sparksnn.tests.processor.Snippets.CALL;
import static io.sparksnn.tests.processor.Snippets.file;
import static io.sparksnn.tests.processor.Snippets.module;
import static org.assertj.core.api.Assertions.assertThat;

import io.sparksnn.processor.IndexProcessor;
import io.sparksnn.processor.SparkProcessor;
import io.sparksnn.tests.compiler.Compilation;
import io.sparksnn.tests.compiler.Compiler;
import io.sparksnn.tests.compiler.Said;
import io.sparksnn.tests.compiler.Source;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A fault of the processors is reported as such, and never ends the compiler. */
class FaultsTest extends ProcessorTest {
  private static final List<Source> SOURCES =
      Stream.of(
              Controllers.RELAY,
              Controllers.neuron(Controllers.FIRST),
              module(CALL + "@Variable protected float[] trace;\n"),
              file("@RegisterConfig public record Part(@Param(\"1\") @Positive float x) {}\n"))
          .map(Source::of)
          .toList();

  static List<Supplier<Processor>> processors() {
    return List.of(SparkProcessor::new, IndexProcessor::new);
  }

  @ParameterizedTest
  @MethodSource("processors")
  void whateverCallFailsItIsReportedAndNothingIsThrown(Supplier<Processor> victim) {
    int call = 1;
    int before = 1; // Fibonacci's numbers: few calls of many
    while (isReported(new Saboteur(victim.get(), ".*", call), call)) {
      int sum = call + before;
      before = call;
      call = sum;
    }
    assertThat(call).as("calls that failed").isGreaterThan(8);
  }

  /** Whether there is that call; if so its fault is reported, and nothing is thrown. */
  private boolean isReported(Saboteur saboteur, int call) {
    Compilation compilation = compile(saboteur, "call" + call, SOURCES);
    assertThat(saboteur.hasThrown()).as("thrown at call %s", call).isFalse();
    if (saboteur.hasFailed()) {
      assertThat(compilation.errors())
          .as("call %s", call)
          .extracting(Said::text)
          .anySatisfy(text ->
              assertThat(text)
                  .contains("IllegalStateException: provoked at ")
                  .endsWith("[SparkInternal]"));
    }
    return saboteur.hasFailed();
  }

  @Test
  void aFaultIsReportedOnTheClassThatBroughtItOutAndTheOthersAreTakenUp() {
    Compilation compilation =
        compile(new Saboteur(new SparkProcessor(), "createSourceFile", 1), "one", SOURCES);

    assertThat(compilation.errors())
        .filteredOn(Said::isOurs)
        .singleElement()
        .satisfies(error ->
            assertThat(error.text())
                .startsWith(
                    "Config: the Spark processor failed with"
                        + " java.lang.IllegalStateException: provoked at ")
                .endsWith(
                    "; this is a fault of the processor: please report it with this text and"
                        + " the class [SparkInternal]"));
    assertThat(compilation.generated())
        .containsKeys("demo/ChainConfigSpec.java", "demo/PartBuilder.java", "demo/RelayModule.java")
        .doesNotContainKey("demo/ChainConfigBuilder.java");
  }

  @Test
  void aFaultInReadingWhatIsRegisteredIsReportedOnItsClass() {
    Compilation compilation =
        compile(
            new Saboteur(new IndexProcessor(), "getTypeElement", 1),
            "one",
            List.of(Source.of(file("@RegisterConfig public record Part() {}\n"))));

    assertThat(compilation.errors())
        .extracting(Said::text)
        .singleElement()
        .satisfies(text -> assertThat(text).startsWith("Part: the Spark processor failed with "));
  }

  @Test
  void aFaultInWritingTheIndexIsReportedOnTheFirstClassThatIsRegistered() {
    Compilation compilation =
        compile(new Saboteur(new IndexProcessor(), "createSourceFile", 1), "one", SOURCES);

    assertThat(compilation.errors())
        .singleElement()
        .satisfies(error -> {
          assertThat(error.text()).startsWith("Chain: the Spark processor failed with ");
          assertThat(error.file()).isEqualTo("demo/Chain.java");
          assertThat(error.line()).isPositive();
        });
    assertThat(compilation.generated()).doesNotContainKey("demo/SparkIndex.java");
  }

  private Compilation compile(Saboteur saboteur, String name, List<Source> sources) {
    return new Compiler(tool, folder.resolve(name))
        .around(saboteur::inPlaceOf)
        .compile(sources.toArray(Source[]::new));
  }
}
