package io.sparksnn.tests.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.sparksnn.tests.compiler.Compilation;
import io.sparksnn.tests.compiler.Compiler;
import io.sparksnn.tests.compiler.Source;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.io.TempDir;

/** Compiles sources under {@code -Xlint:all -Werror} and holds what is said against a test. */
abstract class ProcessorTest {
  /** Stands in a source where the caret of an error is expected. */
  static final String CARET = "‸";

  @TempDir Path folder;

  /** Compiles sources; carets in them are left out. */
  final Compilation compile(String... texts) {
    return new Compiler(folder)
        .compile(
            Arrays.stream(texts)
                .map(text -> Source.of(text.replace(CARET, "")))
                .toArray(Source[]::new));
  }

  /** There is this one error, at the caret, and the compiler says nothing else. */
  final void assertOnlyError(String message, String... texts) {
    assertErrors(List.of(message), texts);
  }

  /** There are these errors at the carets, in any order, and the compiler says nothing else. */
  final void assertErrors(List<String> messages, String... texts) {
    List<Said> expected = new ArrayList<>();
    for (String text : texts) {
      for (int at = text.indexOf(CARET); at >= 0; at = text.indexOf(CARET, at + 1)) {
        String before = text.substring(0, at).replace(CARET, "");
        expected.add(
            new Said(
                Diagnostic.Kind.ERROR,
                Source.of(text.replace(CARET, "")).getName(),
                before.split("\n", -1).length,
                before.length() - before.lastIndexOf('\n'),
                messages.get(expected.size())));
      }
    }
    assertThat(expected).as("one caret for each error").hasSameSizeAs(messages);
    assertThat(compile(texts).diagnostics().stream().map(Said::of))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  /** Sources and what is generated for them compile without a warning. */
  final Compilation assertCompiles(String... texts) {
    Compilation compilation = compile(texts);
    assertThat(compilation.diagnostics().stream().map(Said::of)).isEmpty();
    assertThat(compilation.success()).isTrue();
    return compilation;
  }

  /** Something the compiler said. */
  record Said(Diagnostic.Kind kind, String file, long line, long column, String text) {
    static Said of(Diagnostic<? extends JavaFileObject> diagnostic) {
      return new Said(
          diagnostic.getKind(),
          diagnostic.getSource() == null ? "" : diagnostic.getSource().getName(),
          diagnostic.getLineNumber(),
          diagnostic.getColumnNumber(),
          diagnostic.getMessage(Locale.ROOT));
    }
  }
}
