package io.sparksnn.tests.processor;

import io.sparksnn.processor.validate.Message;
import io.sparksnn.tests.compiler.Compilation;
import io.sparksnn.tests.compiler.Compiler;
import io.sparksnn.tests.compiler.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What brings a message out, and what does not: a file {@code errors/CODE.diff}. Lines that start
 * with {@code #} say why there is the rule; of the others those with {@code -} are in the wrong
 * source only, and those with {@code +} in the right one only.
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

  /** Compiles the source that is wrong. */
  Compilation compileWrong(Compiler compiler) {
    return compile(compiler, "+");
  }

  /** Compiles the source that is right. */
  Compilation compileRight(Compiler compiler) {
    return compile(compiler, "-");
  }

  private Compilation compile(Compiler compiler, String leftOut) {
    String source =
        diff.lines()
            .filter(line -> !line.startsWith(leftOut))
            .map(line -> line.isEmpty() ? "" : line.substring(1))
            .collect(Collectors.joining("\n"));
    for (Matcher option = OPTION.matcher(source); option.find(); ) {
      compiler.options(option.group(1));
    }
    List<Source> files = new ArrayList<>();
    // What a blank line parts stands in files of their own.
    Arrays.stream(source.strip().split("\n\n+"))
        .map(part -> Source.of("package demo;\n" + IMPORTS + part + "\n"))
        .forEach(files::add);
    MODULES.stream()
        .filter(module -> source.contains(module + "."))
        .map(module -> Source.of(text(FOLDER.resolve(module + ".java"))))
        .forEach(files::add);
    return compiler.compile(files.toArray(Source[]::new));
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
