package io.sparksnn.tests.compiler;

import io.sparksnn.processor.validate.Message;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * Something a compiler said.
 *
 * @param kind whether it is an error, a warning or less
 * @param file path of the file it is in, below the folder of sources; empty if it has no position
 * @param line its line, below 1 if it has none
 * @param column its column, below 1 if it has none
 * @param text what was said; of our own messages without the line that points to their page
 */
public record Said(Diagnostic.Kind kind, String file, long line, long column, String text) {
  private static final Pattern CODE = Pattern.compile("\\[(Spark[A-Za-z]+)]");
  private static final Map<String, Message> MESSAGES =
      Arrays.stream(Message.values()).collect(Collectors.toMap(Message::code, it -> it));

  static Said of(Diagnostic<? extends JavaFileObject> diagnostic, Path sources) {
    JavaFileObject file = diagnostic.getSource();
    return new Said(
        diagnostic.getKind(),
        file == null ? "" : sources.relativize(Path.of(file.toUri())).toString(),
        diagnostic.getLineNumber(),
        diagnostic.getColumnNumber(),
        withoutPointer(diagnostic.getMessage(Locale.ROOT)));
  }

  /** A message of ours that did not end in its own pointer would keep what it ends in. */
  private static String withoutPointer(String text) {
    for (Matcher code = CODE.matcher(text); code.find(); ) {
      Message message = MESSAGES.get(code.group(1));
      if (message != null && isLine(text.substring(code.end()), message.pointer())) {
        return text.substring(0, code.end());
      }
    }
    return text;
  }

  /** Whether this is that on a line of its own; javac indents what follows the first line. */
  private static boolean isLine(String text, String line) {
    return text.startsWith("\n") && text.strip().equals(line.strip());
  }

  /** Whether our processor said it: all our messages end in their code, but for the pointer. */
  public boolean isOurs() {
    return text.matches("(?s).*\\[Spark[A-Za-z]+]");
  }

  /** Whether it is about a generated file. */
  public boolean isInGenerated() {
    return file.startsWith("..");
  }

  /** The same without its column, of which compilers have their own ideas. */
  public Said withoutColumn() {
    return new Said(kind, file, line, 0, text);
  }
}
