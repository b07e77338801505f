package io.sparksnn.tests.processor;

import io.sparksnn.processor.validate.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What brings a message out, and what does not: a file {@code errors/CODE.diff}. Lines that start
 * with {@code #} say why there is the rule; of the others those with {@code -} are in the wrong
 * source only, and those with {@code +} in the right one only. A caret stands where the message
 * points.
 *
 * @param message the message
 * @param reason why there is the rule; empty where the message says it all
 * @param diff the two sources
 */
record ErrorExample(Message message, String reason, String diff) {
  static final Path FOLDER = Path.of("src/test/resources/errors");

  /** What all examples import. */
  static final String IMPORTS =
      Snippets.IMPORTS.replace(
          "import java.util.List;\n",
          """
          import io.sparksnn.runtime.controller.Brain;
          import io.sparksnn.runtime.controller.Neuron;
          import io.sparksnn.runtime.random.RngKey;
          import java.util.List;
          import java.util.Map;
          """);

  /** Modules that examples use and that stand in files of their own. */
  static final List<String> MODULES = List.of("Relay", "Gain");

  private static final Pattern OPTION = Pattern.compile("(?m)^// (-A\\S+)$");

  /** Whether a message can be shown by what one compilation is given. */
  static boolean isShown(Message message) {
    return Files.exists(file(message, "diff"));
  }

  /** Why a message cannot be shown. */
  static String excuse(Message message) {
    return text(file(message, "md"));
  }

  static ErrorExample of(Message message) {
    List<String> lines = text(file(message, "diff")).lines().toList();
    return new ErrorExample(
        message,
        lines.stream()
            .filter(line -> line.startsWith("#"))
            .map(line -> line.substring(2))
            .collect(Collectors.joining("\n")),
        lines.stream()
            .filter(line -> !line.startsWith("#"))
            .map(line -> line + "\n")
            .collect(Collectors.joining()));
  }

  /** The two sources as they are shown. */
  String shown() {
    return diff.replace(ProcessorTest.CARET, "");
  }

  /** The files that are wrong, with a caret where the message points. */
  String[] wrong() {
    return files(source("+"));
  }

  /** The files that are right. */
  String[] right() {
    return files(source("-").replace(ProcessorTest.CARET, ""));
  }

  /** The options that are wrong; of an example of these the message has no place. */
  String[] wrongOptions() {
    return options(source("+"));
  }

  /** The options that are right. */
  String[] rightOptions() {
    return options(source("-"));
  }

  private String source(String leftOut) {
    return diff.lines()
        .filter(line -> !line.startsWith(leftOut))
        .map(line -> line.isEmpty() ? "" : line.substring(1))
        .collect(Collectors.joining("\n"))
        .strip();
  }

  private static String[] options(String source) {
    return OPTION.matcher(source).results().map(match -> match.group(1)).toArray(String[]::new);
  }

  /** What a blank line parts stands in files of their own. */
  private static String[] files(String source) {
    return Stream.concat(
            Arrays.stream(source.split("\n\n+"))
                .map(part -> "package demo;\n" + IMPORTS + part + "\n"),
            MODULES.stream()
                .filter(module -> source.contains(module + "."))
                .map(module -> text(FOLDER.resolve(module + ".java"))))
        .toArray(String[]::new);
  }

  static Path file(Message message, String extension) {
    return FOLDER.resolve(message.code() + "." + extension);
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
