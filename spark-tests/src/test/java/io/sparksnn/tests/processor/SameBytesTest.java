package io.sparksnn.tests.processor;

import static io.sparksnn.tests.processor.Snippets.config;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.sparksnn.tests.compiler.Compilation;
import io.sparksnn.tests.compiler.Compiler;
import io.sparksnn.tests.compiler.Source;
import io.sparksnn.tests.compiler.Tool;
import java.io.File;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same sources give the same bytes, whatever the machine and the order of files. */
class SameBytesTest extends ProcessorTest {
  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();

  @AfterEach
  void restore() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
  }

  @Test
  void aSecondRunWritesTheSame() {
    assertThat(generate("first", GoldenFilesTest.sources()))
        .isNotEmpty()
        .isEqualTo(generate("second", GoldenFilesTest.sources()));
  }

  /**
   * javac warns, of every processor, when what it writes is on the class path already. The Eclipse
   * compiler refuses that to every processor, unless it runs in the IDE.
   */
  @Test
  void aSecondRunSeesTheClassesOfTheFirstAndWritesTheSame() {
    assumeTrue(tool == Tool.JAVAC);
    Source[] sources = GoldenFilesTest.sources().toArray(Source[]::new);
    Compilation first = new Compiler(tool, folder.resolve("first")).compile(sources);
    String path = first.classes() + File.pathSeparator + System.getProperty("java.class.path");
    Compilation second =
        new Compiler(tool, folder.resolve("second"))
            .options("-classpath", path, "-Xlint:-processing")
            .compile(sources);
    assertThat(second.said()).isEmpty();
    assertThat(second.generated()).isEqualTo(first.generated());
  }

  /** What an author writes beyond ASCII is escaped, so that no encoding can lose it. */
  @Test
  void theEncodingDoesNotMatter() {
    String field =
        "@Param(value = \"1\", units = \"G\\u03a9\", doc = \"\\u00fcber \\u03c4.\") float r";
    Map<String, String> generated = generate("first", List.of(Source.of(config(field))));
    assertThat(String.join("", generated.values()))
        .contains("G\\u03a9")
        .matches("(?s)[\\x00-\\x7e]*");
  }

  @Test
  void theOrderOfFilesDoesNotMatter() {
    List<Source> reversed = new ArrayList<>(GoldenFilesTest.sources());
    Collections.reverse(reversed);
    assertThat(generate("reversed", reversed))
        .isEqualTo(generate("first", GoldenFilesTest.sources()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-nu-thai"})
  void localeAndZoneDoNotMatter(String other) {
    Map<String, String> expected = generate("first", GoldenFilesTest.sources());
    Locale.setDefault(Locale.forLanguageTag(other));
    TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
    assertThat(generate(other, GoldenFilesTest.sources())).isEqualTo(expected);
  }

  private Map<String, String> generate(String run, List<Source> sources) {
    return new Compiler(tool, folder.resolve(run))
        .locale(Locale.getDefault())
        .compile(sources.toArray(Source[]::new))
        .generated();
  }
}
