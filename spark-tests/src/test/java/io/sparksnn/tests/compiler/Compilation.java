package io.sparksnn.tests.compiler;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.tools.Diagnostic;

/**
 * What came of a compilation.
 *
 * @param success whether it succeeded
 * @param said what the compiler said, but for notes
 * @param remarks our notes that are messages
 * @param notes what our processors had to explain
 * @param generated generated files by their path
 * @param classes folder of the class files
 */
public record Compilation(
    boolean success,
    List<Said> said,
    List<Said> remarks,
    List<String> notes,
    Map<String, String> generated,
    Path classes) {

  /** The errors, in the compiler's order. */
  public List<Said> errors() {
    return said.stream().filter(one -> one.kind() == Diagnostic.Kind.ERROR).toList();
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
}
