package io.sparksnn.tests.processor;

import static io.sparksnn.tests.processor.Snippets.CALL;
import static io.sparksnn.tests.processor.Snippets.CONFIG;
import static io.sparksnn.tests.processor.Snippets.OUT;
import static io.sparksnn.tests.processor.Snippets.PAIR;
import static io.sparksnn.tests.processor.Snippets.file;
import static io.sparksnn.tests.processor.Snippets.module;
import static io.sparksnn.tests.processor.Snippets.moduleThatIs;
import static org.assertj.core.api.Assertions.assertThat;

import io.sparksnn.tests.compiler.Compilation;
import io.sparksnn.tests.compiler.Compiler;
import io.sparksnn.tests.compiler.Source;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the option {@code spark.explain} says, a line each, in the same order on every compiler. */
class ExplanationTest extends ProcessorTest {
  @Test
  void nothingIsExplainedUnlessItIsWanted() {
    assertThat(compile(module(CALL)).notes()).isEmpty();
    assertThat(explain("false", module(CALL)).notes()).isEmpty();
  }

  @Test
  void whatIsGeneratedAndRegisteredIsSaid() {
    assertThat(explain("true", module(CALL)).notes())
        .containsExactly(
            "spark.explain: demo.Gain.Config: generated demo.GainConfigBuilder,"
                + " demo.GainConfigSpec",
            "spark.explain: demo.Gain: generated demo.GainModule",
            "spark.explain: SparkIndex: generated demo.SparkIndex",
            "spark.explain: demo.Gain: registered in demo.SparkIndex",
            "spark.explain: demo.Gain.Config: registered in demo.SparkIndex");
  }

  @Test
  void theOrderIsNotThatOfTheFiles() {
    List<String> sources =
        new ArrayList<>(
            List.of(PAIR, module(CALL), file("@RegisterConfig public record Part() {}\n")));
    List<String> there = explain("true", sources.toArray(String[]::new)).notes();
    Collections.reverse(sources);
    Compilation back =
        new Compiler(tool, folder.resolve("back"))
            .options("-Aspark.explain=true")
            .compile(sources.stream().map(Source::of).toArray(Source[]::new));

    assertThat(there).hasSize(11);
    assertThat(back.notes()).isEqualTo(there);
  }

  @Test
  void whatIsInErrorIsToldFromWhatIsMadeOfIt() {
    assertThat(explain("true", module(CALL.replace("public", "private")), PAIR).notes())
        .containsExactly(
            "spark.explain: demo.Gain.Config: generated demo.GainConfigBuilder,"
                + " demo.GainConfigSpec",
            "spark.explain: demo.Pair.Config: generated demo.PairConfigBuilder,"
                + " demo.PairConfigSpec",
            "spark.explain: demo.Gain: generated nothing, since it is in error",
            "spark.explain: demo.Pair: generated nothing, since it is made of what is in error:"
                + " demo.Gain",
            "spark.explain: SparkIndex: generated nothing, since there are errors");
  }

  @Test
  void whatIsInErrorIsNamedAtAnyDepth() {
    String trio = PAIR.replace("Pair", "Trio").replace("Gain", "Pair");
    String broken = CALL.replace("public", "private");

    assertThat(explain("true", module(broken), PAIR, trio).notes())
        .contains(made("demo.Pair", "demo.Gain"), made("demo.Trio", "demo.Gain"));
  }

  @Test
  void everyPartInErrorIsNamed() {
    String config = CONFIG.replace("step)", "step, @Param(\"x\") float x)");
    String broken =
        moduleThatIs(
            "public abstract class Gain extends SparkModule<Gain.Config>", config + OUT + CALL);
    String neuron =
        Controllers.neuron(
            Controllers.FIRST + "@Node @Wire(port = \"x\", from = \"in.x\") protected Gain gain;\n",
            "SpikeArray inSpikes, FloatArray x",
            "@From(\"first.spikes\") SpikeArray y, @From(\"gain.scaled\") FloatArray z");

    assertThat(explain("true", Controllers.RELAY.replace("@Call", ""), broken, neuron).notes())
        .contains(made("demo.Chain", "demo.Gain.Config, demo.Relay"));
  }

  private static String made(String name, String culprits) {
    return "spark.explain: "
        + name
        + ": generated nothing, since it is made of what is in error: "
        + culprits;
  }

  @Test
  void whatWaitsForAnotherProcessorIsSaid() {
    Compilation compilation =
        new Compiler(tool, folder)
            .options("-Aspark.explain=true")
            .processor(
                new Maker(
                    List.of(
                        Map.of(
                            "MadeConfig",
                            "@RegisterConfig\nrecord MadeConfig(@Embedded StepConfig step) {}\n"))))
            .compile(Source.of(file("@RegisterConfig record A(@Embedded MadeConfig made) {}\n")));

    assertThat(compilation.notes())
        .containsExactly(
            "spark.explain: demo.A: not registered, since it is not public at every level",
            "spark.explain: demo.A: waits for another round, since there is no MadeConfig",
            "spark.explain: demo.A: generated demo.ABuilder, demo.ASpec",
            "spark.explain: demo.MadeConfig: generated demo.MadeConfigBuilder,"
                + " demo.MadeConfigSpec");
  }

  @Test
  void whatNeverComesIsSaid() {
    assertThat(explain("true", file("@RegisterConfig record A(@Param Missing a) {}\n")).notes())
        .containsExactly(
            "spark.explain: demo.A: not registered, since it is not public at every level",
            "spark.explain: demo.A: waits for another round, since there is no Missing",
            "spark.explain: demo.A: generated nothing, since what it waits for has not come");
  }

  @Test
  void whatIsNotRegisteredIsSaid() {
    String own = moduleThatIs("abstract class Own extends SparkModule<Own.Config>", CONFIG + OUT);
    assertThat(explain("true", own.replace("}\n}\n", "}\n" + CALL + "}\n"), module(CALL)).notes())
        .contains(
            "spark.explain: demo.Own: not registered, since it is not public at every level",
            "spark.explain: demo.Own: generated demo.OwnModule");
  }

  private Compilation explain(String value, String... texts) {
    return new Compiler(tool, folder)
        .options("-Aspark.explain=" + value)
        .compile(Arrays.stream(texts).map(Source::of).toArray(Source[]::new));
  }
}
