package io.sparksnn.nn.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The program of the page on controllers stands beside, and does what it says. */
class ControllersPageTest {
  private static final Pattern JAVA = Pattern.compile("(?s)```java\n(.*?)```");
  private static final Path PROGRAM =
      Path.of("src/test/java/io/sparksnn/nn/docs/TwoPopulations.java");

  @Test
  void theFirstProgramOfThePageIsThatOfTheTests() throws IOException {
    List<String> shown =
        JAVA.matcher(Files.readString(Path.of("../docs/controllers.md")))
            .results()
            .map(match -> oneLine(match.group(1)))
            .toList();
    String program =
        Files.readString(PROGRAM)
            .replace("package io.sparksnn.nn.docs;", "")
            .replaceAll("/\\*\\*.*?\\*/", "");

    assertThat(shown.get(0)).isEqualTo(oneLine(program));
  }

  @Test
  void itRuns() {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream before = System.out;
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      TwoPopulations.main(new String[0]);
    } finally {
      System.setOut(before);
    }
    assertThat(printed.toString(StandardCharsets.UTF_8).strip()).isEqualTo("true");
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
