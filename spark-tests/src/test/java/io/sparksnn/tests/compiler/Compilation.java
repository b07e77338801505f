package io.sparksnn.tests.compiler;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * What came of a compilation.
 *
 * @param success whether it succeeded
 * @param diagnostics what the compiler said
 * @param generated generated files by their path
 * @param classes folder of the class files
 */
public record Compilation(
    boolean success,
    List<Diagnostic<? extends JavaFileObject>> diagnostics,
    Map<String, String> generated,
    Path classes) {

  /** The errors, in the compiler's order. */
  public List<CompileError> errors() {
    return diagnostics.stream()
        .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
        .map(Compilation::error)
        .toList();
  }

  private static CompileError error(Diagnostic<? extends JavaFileObject> diagnostic) {
    return new CompileError(
        diagnostic.getSource() == null ? "" : diagnostic.getSource().getName(),
        diagnostic.getLineNumber(),
        diagnostic.getMessage(Locale.ROOT));
  }

  /** Loads the compiled classes. */
  public ClassLoader loader() {
    try {
      return new URLClassLoader(
          new URL[] {classes.toUri().toURL()}, Compilation.class.getClassLoader());
    } catch (MalformedURLException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /**
   * An error.
   *
   * @param file the file it is in, empty if it has no position
   * @param line its line, −1 if it has none
   * @param text its message
   */
  public record CompileError(String file, long line, String text) {}
}
