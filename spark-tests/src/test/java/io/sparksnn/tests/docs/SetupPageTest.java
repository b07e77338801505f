package io.sparksnn.tests.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page on setting up a build shows what the template, which is built by the tests, has. */
class SetupPageTest {
  private static final Pattern XML = Pattern.compile("(?s)```xml\n(.*?)```");

  @Test
  void itsMavenIsThatOfTheTemplate() throws IOException {
    String template = oneLine(Files.readString(Path.of("../samples/first-module/pom.xml")));
    List<String> shown =
        XML.matcher(Files.readString(Path.of("../docs/setup.md")))
            .results()
            .map(match -> oneLine(match.group(1)))
            .toList();

    assertThat(shown).hasSize(3).allSatisfy(part -> assertThat(template).contains(part));
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
