package io.sparksnn.tests.compiler;

import java.nio.file.Path;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * Something a compiler said.
 *
 * @param kind whether it is an error, a warning or less
 * @param file path of the file it is in, below the folder of sources; empty if it has no position
 * @param line its line, below 1 if it has none
 * @param column its column, below 1 if it has none
 * @param text what was said
 */
public record Said(Diagnostic.Kind kind, String file, long line, long column, String text) {
  static Said of(Diagnostic<? extends JavaFileObject> diagnostic, Path sources) {
    JavaFileObject file = diagnostic.getSource();
    return new Said(
        diagnostic.getKind(),
        file == null ? "" : sources.relativize(Path.of(file.toUri())).toString(),
        diagnostic.getLineNumber(),
        diagnostic.getColumnNumber(),
        diagnostic.getMessage(Locale.ROOT));
  }

  /** Whether our processor said it: all our messages end in their code. */
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
