package io.sparksnn.tests.processor;

import static io.sparksnn.tests.processor.Snippets.CALL;
import static io.sparksnn.tests.processor.Snippets.config;
import static io.sparksnn.tests.processor.Snippets.module;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.sparksnn.tests.compiler.Compilation;
import io.sparksnn.tests.compiler.Compiler;
import io.sparksnn.tests.compiler.Source;
import io.sparksnn.tests.compiler.Tool;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * The pages that {@code spark.cards} writes, byte for byte the same on every compiler. They stand
 * in {@code golden/cards}, the sources in {@code golden/sources}.
 */
class CardsTest extends ProcessorTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/cards");
  private static final String CARDS = "META-INF/spark/cards";
  private static final String OPTION = "-Aspark.cards=true";
  private static final String UPDATE = "spark.golden.update";
  private static final String COMMAND =
      "mvn -pl spark-tests -am test -Dtest=CardsTest -Dsurefire.failIfNoSpecifiedTests=false"
          + " -Dspark.golden.update=true";

  private final Locale locale = Locale.getDefault();

  @AfterEach
  void restore() {
    Locale.setDefault(locale);
  }

  @Test
  void everyModuleAndConfigurationHasACard() throws IOException {
    Map<String, String> cards = golden("first");
    if (Boolean.getBoolean(UPDATE)) {
      for (Map.Entry<String, String> card : cards.entrySet()) {
        Files.writeString(GOLDEN.resolve(card.getKey()), card.getValue());
      }
    }

    assertThat(cards).as("if this is as it should be, run\n%s", COMMAND).isEqualTo(read(GOLDEN));
  }

  @Test
  void neitherTheOrderOfFilesNorTheLocaleMatters() throws IOException {
    Map<String, String> there = golden("there");
    List<Source> reversed = new ArrayList<>(GoldenFilesTest.sources());
    Collections.reverse(reversed);
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));

    assertThat(cards("reversed", reversed.toArray(Source[]::new))).isEqualTo(there);
  }

  /**
   * As an IDE does; the Eclipse compiler outside of one may not write a class again. Whether an
   * inherited input may be left out javac before 22 does not see in a class file, which the
   * generated class shows as well.
   */
  @Test
  void aClassThatIsCompiledAloneHasTheSameCard() throws IOException {
    assumeTrue(tool == Tool.JAVAC && Runtime.version().feature() >= 22);
    Map<String, String> all = golden("one");
    Path classes = folder.resolve("one/classes");
    String path = classes + File.pathSeparator + System.getProperty("java.class.path");
    for (Source source : GoldenFilesTest.sources()) {
      new Compiler(tool, folder.resolve("one"))
          .options("-cp", path, "-parameters", "-Xlint:-processing", OPTION)
          .compile(source);

      assertThat(read(classes.resolve(CARDS))).as(source.path()).isEqualTo(all);
    }
  }

  @Test
  void thereIsNoneUnlessItIsWanted() {
    Compilation compilation = compile(module(CALL));

    assertThat(compilation.classes().resolve("META-INF/spark/index")).exists();
    assertThat(compilation.classes().resolve(CARDS)).doesNotExist();
  }

  @Test
  void aClassInErrorHasNone() throws IOException {
    assertThat(cards("broken", Source.of(module(CALL.replace("public", "private")))))
        .containsOnlyKeys("demo.Gain.Config.md");
  }

  @Test
  void whatWouldBeMarkdownIsReadAsItIsWritten() throws IOException {
    String field =
        "@Param(value = \"a|`b`\", units = \"*s*\", doc = \"Is a_b | <_c_> & $d$.\") String r";

    assertThat(cards("marks", Source.of(config(field))).values())
        .singleElement()
        .asString()
        .contains(
            "| `r` | `String` | \\*s\\* | `` a\\|`b` `` |  |"
                + " Is a_b \\| \\<\\_c\\_\\> & \\$d\\$. |\n");
  }

  @Test
  void boundsAreTheShortestNumbers() throws IOException {
    String fields =
        "@Param(\"1\") @Range(min = 2e-3, max = 2e23) float a,"
            + " @Param(\"1\") @Range(min = 0.1) float b, @Param(\"1\") @Range(max = 1000) float c";

    assertThat(cards("bounds", Source.of(config(fields))).values())
        .singleElement()
        .asString()
        .contains("| 0.002 to 2E+23 |", "| at least 0.1 |", "| at most 1000 |");
  }

  @Test
  void whatIsWrittenIsExplained() {
    Compilation compilation =
        new Compiler(tool, folder)
            .options(OPTION, "-Aspark.explain=true")
            .compile(Source.of(module(CALL)));

    assertThat(compilation.notes())
        .contains(
            "spark.explain: demo.Gain: generated demo.GainModule,"
                + " META-INF/spark/cards/demo.Gain.md");
  }

  private Map<String, String> golden(String run) throws IOException {
    return cards(run, GoldenFilesTest.sources().toArray(Source[]::new));
  }

  private Map<String, String> cards(String run, Source... sources) throws IOException {
    Compilation compilation =
        new Compiler(tool, folder.resolve(run))
            .options(OPTION)
            .locale(Locale.getDefault())
            .compile(sources);
    return read(compilation.classes().resolve(CARDS));
  }

  private static Map<String, String> read(Path cards) throws IOException {
    Map<String, String> pages = new TreeMap<>();
    try (Stream<Path> files = Files.list(cards)) {
      for (Path file : files.toList()) {
        pages.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return pages;
  }
}
