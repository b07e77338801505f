package io.sparksnn.tests.compiler;

import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** A compiler that users build with. */
public enum Tool {
  /** The one of the JDK that runs the tests; no warning passes. */
  JAVAC("javac " + Runtime.version().feature(), "-Xlint:all -Werror"),

  /**
   * The Eclipse compiler, which IDEs run, with the warnings that it has by default but for two: the
   * sources of the tests share a list of imports, and generated code suppresses all warnings that
   * there may be, not those that there are.
   */
  ECJ("ecj", "-source 17 -target 17 -warn:-unusedImport,warningToken");

  private final String label;
  private final String options;

  Tool(String label, String options) {
    this.label = label;
    this.options = options;
  }

  JavaCompiler compiler() {
    return this == ECJ ? new EclipseCompiler() : ToolProvider.getSystemJavaCompiler();
  }

  /** The options under which users' code is to pass. */
  List<String> options() {
    return List.of(options.split(" ", -1));
  }

  @Override
  public String toString() {
    return label;
  }
}
