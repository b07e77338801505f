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
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  private Saboteur saboteur;

  @ParameterizedTest
  @ValueSource(classes = {SparkProcessor.class, IndexProcessor.class})
  void whateverCallFailsItIsReportedAndNothingIsThrown(Class<? extends Processor> victim) {
    int call = 1;
    for (int next = 1; ; ) {
      Compilation compilation = compileWithFault(victim, ".*", call, SOURCES);
      assertThat(saboteur.hasThrown()).as("thrown at call %s", call).isFalse();
      if (!saboteur.hasFailed()) {
        break;
      }
      assertThat(compilation.errors())
          .as("call %s", call)
          .extracting(Said::text)
          .anySatisfy(text ->
              assertThat(text)
                  .contains("IllegalStateException: provoked at ")
                  .endsWith("[SparkInternal]"));
      int last = call;
      call += next;
      next = last; // Fibonacci's: few calls of many
    }
    assertThat(call).as("calls that failed").isGreaterThan(8);
  }

  @Test
  void aFaultIsReportedOnTheClassThatBroughtItOutAndTheOthersAreTakenUp() {
    Compilation compilation =
        compileWithFault(SparkProcessor.class, "createSourceFile", 1, SOURCES);

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
        compileWithFault(
            IndexProcessor.class,
            "getTypeElement",
            1,
            List.of(Source.of(file("@RegisterConfig public record Part() {}\n"))));

    assertThat(compilation.errors())
        .extracting(Said::text)
        .singleElement()
        .satisfies(text -> assertThat(text).startsWith("Part: the Spark processor failed with "));
  }

  @Test
  void aFaultInWritingTheIndexHasNoPlace() {
    Compilation compilation =
        compileWithFault(IndexProcessor.class, "createSourceFile", 1, SOURCES);

    assertThat(compilation.errors())
        .singleElement()
        .satisfies(error -> {
          assertThat(error.text()).startsWith("the Spark processor failed with ");
          assertThat(error.line()).isLessThan(1);
        });
    assertThat(compilation.generated()).doesNotContainKey("demo/SparkIndex.java");
  }

  private Compilation compileWithFault(
      Class<? extends Processor> victim, String calls, int call, List<Source> sources) {
    return new Compiler(tool, folder.resolve(victim.getSimpleName() + call))
        .around(processor -> {
          if (!victim.isInstance(processor)) {
            return processor;
          }
          saboteur = new Saboteur(processor, calls, call);
          return saboteur;
        })
        .compile(sources.toArray(Source[]::new));
  }
}
