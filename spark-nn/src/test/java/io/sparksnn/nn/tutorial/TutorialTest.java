package io.sparksnn.nn.tutorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the tutorial shows stands beside this test, and prints what the page says. */
class TutorialTest {
  private static final Path HERE = Path.of("src/test/java/io/sparksnn/nn/tutorial");
  private static final Path PAGE = Path.of("../docs/tutorial.md");

  @Test
  void allCodeOfThePageStandsBesideThisTest() throws IOException {
    StringBuilder code = new StringBuilder();
    try (Stream<Path> files = Files.list(HERE)) {
      for (Path file : files.sorted().toList()) {
        code.append(Files.readString(file).replaceAll("/\\*\\*.*?\\*/", ""));
      }
    }

    assertThat(blocks("java"))
        .hasSizeGreaterThan(6)
        .allSatisfy(block -> assertThat(oneLine(code.toString())).contains(oneLine(block)));
  }

  @Test
  void theFirstProgramPrintsWhatThePageSays() throws IOException {
    assertThat(printed(FirstSteps::main)).isEqualTo(blocks("text").get(0));
  }

  @Test
  void theLastProgramPrintsWhatThePageSays() throws IOException {
    assertThat(printed(Act::main)).isEqualTo(blocks("text").get(1));
  }

  /** A program. */
  private interface Main {
    void run(String[] arguments);
  }

  private static String printed(Main main) {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream before = System.out;
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      main.run(new String[0]);
    } finally {
      System.setOut(before);
    }
    return printed.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  private static List<String> blocks(String language) throws IOException {
    return Pattern.compile("(?s)```" + language + "\n(.*?)```")
        .matcher(Files.readString(PAGE))
        .results()
        .map(match -> match.group(1))
        .toList();
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
