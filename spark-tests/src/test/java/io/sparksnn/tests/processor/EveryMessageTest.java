package io.sparksnn.tests.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.sparksnn.processor.validate.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
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

  /**
   * Examples are held against text and place on javac and against text on the Eclipse compiler.
   * Without one are messages on what a library, a module-info or a lock of states holds, a note,
   * and that on faults of ours: these have tests of their own.
   */
  @Test
  void everyMessageHasAPlaceButThoseOnOptions() {
    List<Message> shown = Arrays.stream(Message.values()).filter(ErrorExample::isShown).toList();

    assertThat(shown).hasSize(Message.values().length - 8);
    assertThat(shown)
        .filteredOn(message -> carets(message) != 1)
        .containsExactly(
            Message.INDEX_PACKAGE, Message.OPTION, Message.OPTION_BOOLEAN, Message.STATE_LOCK_FILE);
  }

  private static long carets(Message message) {
    return String.join("", ErrorExample.of(message).wrong())
        .chars()
        .filter(letter -> letter == ProcessorTest.CARET.charAt(0))
        .count();
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
