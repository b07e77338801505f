package io.sparksnn.tests.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.sparksnn.processor.validate.Message;
import io.sparksnn.tests.compiler.Compiler;
import io.sparksnn.tests.compiler.Said;
import io.sparksnn.tests.compiler.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page on errors is made of the messages and their examples. */
class ErrorsPageTest {
  private static final Path PAGE = Path.of("../docs/errors.md");
  private static final String UPDATE = "spark.golden.update";
  private static final String COMMAND =
      "mvn -pl spark-tests -am test -Dtest=ErrorsPageTest -Dsurefire.failIfNoSpecifiedTests=false"
          + " -Dspark.golden.update=true";

  @TempDir Path folder;

  @Test
  void thePageIsWhatIsMadeOfTheMessages() throws IOException {
    String page = page();
    if (Boolean.getBoolean(UPDATE)) {
      Files.writeString(PAGE, page);
    }
    assertThat(PAGE).as("if this is as it should be, run\n%s", COMMAND).hasContent(page);
  }

  @Test
  void everyPointerLeadsToAHeading() throws IOException {
    String page = Files.readString(PAGE);
    for (Message message : Message.values()) {
      String anchor = message.pointer().replaceAll(".*#", "").strip();
      assertThat(page).containsOnlyOnce("\n## " + message.code() + "\n");
      assertThat(anchor).isEqualTo(message.code().toLowerCase(Locale.ROOT));
    }
  }

  @Test
  void everyMessageHasAnExampleOrAnExcuseAndNothingElseIsThere() throws IOException {
    try (Stream<Path> files = Files.list(ErrorExample.FOLDER)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              Stream.concat(
                      Arrays.stream(Message.values())
                          .map(message ->
                              message.code() + (ErrorExample.isShown(message) ? ".diff" : ".md")),
                      ErrorExample.MODULES.stream().map(module -> module + ".java"))
                  .collect(Collectors.toCollection(TreeSet::new)));
    }
  }

  /**
   * The first three need a library, the fourth a module-info, the fifth is a note, the next two
   * need a lock of states, the last a fault of ours; each has a test of its own.
   */
  @Test
  void fewMessagesHaveAnExcuse() {
    List<Message> excused =
        Arrays.stream(Message.values()).filter(message -> !ErrorExample.isShown(message)).toList();

    assertThat(excused)
        .containsExactly(
            Message.INPUT_NAME,
            Message.INPUTS_UNKNOWN,
            Message.NODE_UNFIT,
            Message.INDEX_PROVIDED,
            Message.NOT_REGISTERED,
            Message.STATE_CHANGED,
            Message.STATE_LOCK_OLD,
            Message.INTERNAL);
  }

  /** What the page says that a message's example brings out. */
  static String quoted(Message message) {
    Matcher quote =
        Pattern.compile("\n## " + message.code() + "\n\n> (.*)\n").matcher(ErrorExample.text(PAGE));
    assertThat(quote.find()).as("a quotation of %s", message).isTrue();
    return quote.group(1).replaceAll("\\\\(.)", "$1");
  }

  private String page() {
    return """
    # Errors

    What the processor can have to say, by the code in brackets at the end of each message. This page
    is made of the messages and of examples that are compiled by the tests: lines that begin with
    `-` are wrong and bring the message out, those with `+` in their place are right.

    The examples stand in a package `demo`, and what a blank line parts in files of their own. All
    begin with

    ```java
    IMPORTS```

    """
            .replace("IMPORTS", ErrorExample.IMPORTS)
        + "and some have a module [Relay](../spark-tests/src/test/resources/errors/Relay.java), of"
        + " spikes, or\n[Gain](../spark-tests/src/test/resources/errors/Gain.java), of numbers, as"
        + " node.\n"
        + Arrays.stream(Message.values()).map(this::section).collect(Collectors.joining());
  }

  private String section(Message message) {
    String head = "\n## " + message.code() + "\n\n";
    if (!ErrorExample.isShown(message)) {
      return head + "> " + message.gist() + "\n\n" + ErrorExample.excuse(message);
    }
    ErrorExample example = ErrorExample.of(message);
    return head
        + "> "
        + quoted(said(example))
        + "\n\n"
        + (example.reason().isEmpty() ? "" : example.reason() + "\n\n")
        + "```diff\n"
        + example.shown()
        + "```\n";
  }

  private String said(ErrorExample example) {
    Path own = folder.resolve(example.message().code());
    String text =
        ProcessorTest.compile(
                new Compiler(Tool.JAVAC, own).options(example.wrongOptions()), example.wrong())
            .errors()
            .stream()
            .map(Said::text)
            .collect(Collectors.joining("\n"));
    return text.replace(" [" + example.message().code() + "]", "");
  }

  /** A message as it is, whatever it would mean in a page. */
  private static String quoted(String message) {
    return message.replaceAll("([\\\\*_<>`\\[\\]])", "\\\\$1");
  }
}
