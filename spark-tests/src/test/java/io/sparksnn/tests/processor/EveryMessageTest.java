package io.sparksnn.tests.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.sparksnn.processor.validate.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No message without a mistake that brings it out. */
class EveryMessageTest {
  private static final Path TESTS = Path.of("src/test/java/io/sparksnn/tests/processor");
  private static final Pattern CODE = Pattern.compile("\\[(Spark[A-Za-z]+)]\"");

  @Test
  void everyMessageIsAssertedByATestOfMistakes() throws IOException {
    Set<String> expected =
        Arrays.stream(Message.values())
            .filter(message -> message != Message.INTERNAL)
            .map(Message::code)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(assertedCodes()).containsExactlyElementsOf(expected);
  }

  /** The codes at the end of the texts that tests of mistakes assert. */
  private static Set<String> assertedCodes() throws IOException {
    Set<String> codes = new TreeSet<>();
    try (Stream<Path> files = Files.list(TESTS)) {
      for (Path file :
          files.filter(path -> path.toString().endsWith("MistakesTest.java")).toList()) {
        for (Matcher code = CODE.matcher(Files.readString(file)); code.find(); ) {
          codes.add(code.group(1));
        }
      }
    }
    return codes;
  }
}
