package io.sparksnn.tests.processor;

import static io.sparksnn.tests.processor.Snippets.CALL;
import static io.sparksnn.tests.processor.Snippets.module;
import static org.assertj.core.api.Assertions.assertThat;

import io.sparksnn.tests.compiler.Compilation;
import io.sparksnn.tests.compiler.Compiler;
import io.sparksnn.tests.compiler.Said;
import io.sparksnn.tests.compiler.Source;
import org.junit.jupiter.api.Test;

/** Mistakes in the options of a compilation; they have no place in a source. */
class OptionMistakesTest extends ProcessorTest {
  private static final Source PLAIN = Source.of("package demo;\nclass Plain {}\n");

  @Test
  void anOptionIsKnown() {
    assertErrors(
        compile(Source.of(module(CALL)), "-Aspark.explian=true"),
        "there is no option -Aspark.explian; did you mean 'spark.explain'? [SparkOption]");
  }

  @Test
  void anOptionIsKnownWhereNothingIsRegistered() {
    assertErrors(
        compile(PLAIN, "-Aspark.everything=true"),
        "there is no option -Aspark.everything; it has spark.explain, spark.index.package"
            + " [SparkOption]");
  }

  @Test
  void anOptionIsTrueOrFalse() {
    assertErrors(
        compile(PLAIN, "-Aspark.explain=yes"),
        "the option -Aspark.explain is true or false, and this is 'yes'; write"
            + " -Aspark.explain=true [SparkOptionBoolean]");
  }

  @Test
  void anOptionWithoutAValueIsNeitherTrueNorFalse() {
    assertErrors(
        compile(PLAIN, "-Aspark.explain"),
        "the option -Aspark.explain is true or false, and this is ''; write -Aspark.explain=true"
            + " [SparkOptionBoolean]");
  }

  @Test
  void theOptionIsAPackage() {
    assertErrors(
        compile(Source.of(module(CALL)), "-Aspark.index.package=a-b"),
        "the option -Aspark.index.package=a-b is no name of a package; write one such as com.acme"
            + " [SparkIndexPackage]");
  }

  @Test
  void allMistakesAreSaidAtOnce() {
    assertErrors(
        compile(PLAIN, "-Aspark.index=a", "-Aspark.explain=no", "-Aspark.a=b"),
        "there is no option -Aspark.a; it has spark.explain, spark.index.package [SparkOption]",
        "there is no option -Aspark.index; it has spark.explain, spark.index.package"
            + " [SparkOption]",
        "the option -Aspark.explain is true or false, and this is 'no'; write"
            + " -Aspark.explain=true [SparkOptionBoolean]");
  }

  @Test
  void optionsOfOthersAreLeftToThem() {
    assertThat(compile(PLAIN, "-Asparks.explain=1").said()).noneMatch(Said::isOurs);
  }

  private Compilation compile(Source source, String... options) {
    return new Compiler(tool, folder).options(options).compile(source);
  }

  private static void assertErrors(Compilation compilation, String... texts) {
    assertThat(compilation.said()).extracting(Said::text).containsExactly(texts);
    assertThat(compilation.said()).extracting(Said::line).allMatch(line -> line < 1);
  }
}
