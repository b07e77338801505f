package io.sparksnn.tests.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.sparksnn.tests.compiler.Compilation;
import io.sparksnn.tests.compiler.Compiler;
import io.sparksnn.tests.compiler.Said;
import io.sparksnn.tests.compiler.Source;
import io.sparksnn.tests.compiler.Tool;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Compiles sources, on each compiler and without a warning, and holds what is said against a test.
 */
@ParameterizedClass(name = "{0}")
@EnumSource(Tool.class)
abstract class ProcessorTest {
  /** Stands in a source where the caret of an error is expected. */
  static final String CARET = "‸";

  private static final Pattern TYPE = Pattern.compile("\\b(class|record|interface|enum)\\b");

  @Parameter Tool tool;
  @TempDir Path folder;

  /** Compiles sources; carets in them are left out. */
  final Compilation compile(String... texts) {
    return compile(new Compiler(tool, folder), texts);
  }

  /** Compiles sources by a compiler; carets in them are left out. */
  static Compilation compile(Compiler compiler, String... texts) {
    return compiler.compile(
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
    List<String> inRecords = new ArrayList<>();
    for (String text : texts) {
      for (int at = text.indexOf(CARET); at >= 0; at = text.indexOf(CARET, at + 1)) {
        String before = text.substring(0, at).replace(CARET, "");
        expected.add(
            new Said(
                Diagnostic.Kind.ERROR,
                Source.of(text.replace(CARET, "")).path(),
                before.split("\n", -1).length,
                before.length() - before.lastIndexOf('\n'),
                messages.get(expected.size())));
        if (isInRecord(before, text.substring(at + 1))) {
          inRecords.add(messages.get(expected.size() - 1));
        }
      }
    }
    assertThat(expected).as("one caret for each error").hasSameSizeAs(messages);
    List<Said> said = compile(texts).said();
    if (tool == Tool.JAVAC) {
      assertThat(said).containsExactlyInAnyOrderElementsOf(expected);
    } else {
      assertErrorsOnEclipse(said, expected, inRecords);
    }
  }

  /** Whether the last type declared before a caret, or right behind it, is a record. */
  private static boolean isInRecord(String before, String behind) {
    Matcher type = TYPE.matcher(before + behind.split("\\W", 2)[0]);
    String last = "";
    while (type.find()) {
      last = type.group();
    }
    return last.equals("record");
  }

  /**
   * The same texts, on the same lines, but for records, which have none. The compiler looks on
   * after us, and what it adds is about the author's files.
   */
  private static void assertErrorsOnEclipse(
      List<Said> said, List<Said> expected, List<String> inRecords) {
    assertThat(said)
        .filteredOn(Said::isOurs)
        .map(Said::text)
        .containsExactlyInAnyOrderElementsOf(expected.stream().map(Said::text).toList());
    assertThat(said)
        .filteredOn(Said::isOurs)
        .filteredOn(one -> one.line() > 0)
        .map(Said::withoutColumn)
        .isSubsetOf(expected.stream().map(Said::withoutColumn).toList());
    assertThat(said)
        .filteredOn(Said::isOurs)
        .filteredOn(one -> one.line() < 1)
        .map(Said::text)
        .isSubsetOf(inRecords);
    assertThat(said).filteredOn(one -> !one.isOurs()).noneMatch(Said::isInGenerated);
  }

  /** Sources and what is generated for them compile without a warning. */
  final Compilation assertCompiles(String... texts) {
    Compilation compilation = compile(texts);
    assertThat(compilation.said()).isEmpty();
    assertThat(compilation.success()).isTrue();
    return compilation;
  }
}
