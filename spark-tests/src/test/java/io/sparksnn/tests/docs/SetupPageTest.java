package io.sparksnn.tests.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.sparksnn.tests.modules.Integrator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page on setting up a build shows what the tests have built. */
class SetupPageTest {
  private static final Path PAGE = Path.of("../docs/setup.md");
  private static final Pattern XML = Pattern.compile("(?s)```xml\n(.*?)```");

  @Test
  void itsMavenIsThatOfTheTemplate() throws IOException {
    String template = oneLine(Files.readString(Path.of("../samples/first-module/pom.xml")));
    List<String> shown =
        XML.matcher(Files.readString(PAGE))
            .results()
            .map(match -> oneLine(match.group(1)))
            .toList();

    assertThat(shown).hasSize(3).allSatisfy(part -> assertThat(template).contains(part));
  }

  /** These tests are compiled with {@code -Aspark.cards=true} among the {@code compilerArgs}. */
  @Test
  void mavenGivesOptionsByItsCompilerArgs() {
    assertThat(
            Integrator.class.getResource(
                "/META-INF/spark/cards/io.sparksnn.tests.modules.Integrator.md"))
        .isNotNull();
  }

  @Test
  void theEclipseCompilerOfThePageIsThatOfTheTests() throws IOException {
    Matcher version =
        Pattern.compile("<ecj.version>(.*)</ecj.version>")
            .matcher(Files.readString(Path.of("../pom.xml")));
    assertThat(version.find()).isTrue();
    assertThat(PAGE).content().contains("Eclipse's own compiler, ECJ " + version.group(1));
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
