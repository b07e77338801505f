package io.sparksnn.tests.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.sparksnn.processor.validate.Message;
import io.sparksnn.tests.compiler.Compilation;
import io.sparksnn.tests.compiler.Compiler;
import io.sparksnn.tests.compiler.Said;
import io.sparksnn.tests.compiler.Tool;
import java.util.Arrays;
import java.util.List;
import javax.tools.Diagnostic;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of the page on errors are true. */
class ErrorExamplesTest extends ProcessorTest {
  static List<Message> shown() {
    return Arrays.stream(Message.values()).filter(ErrorExample::isShown).toList();
  }

  @ParameterizedTest
  @MethodSource("shown")
  void theWrongExampleBringsOutItsMessageAndNoOther(Message message) {
    Compilation compilation = ErrorExample.of(message).compileWrong(new Compiler(tool, folder));

    // The Eclipse compiler looks on after us, and what it adds is about the author's files.
    assertThat(compilation.said())
        .filteredOn(said -> tool == Tool.JAVAC || said.isOurs())
        .singleElement()
        .satisfies(said -> {
          assertThat(said.kind()).isEqualTo(Diagnostic.Kind.ERROR);
          assertThat(said.text()).endsWith("[" + message.code() + "]");
        });
    assertThat(compilation.said()).noneMatch(Said::isInGenerated);
  }

  @ParameterizedTest
  @MethodSource("shown")
  void theRightExampleCompilesWithoutAWarning(Message message) {
    Compilation compilation = ErrorExample.of(message).compileRight(new Compiler(tool, folder));

    assertThat(compilation.said()).isEmpty();
    assertThat(compilation.success()).isTrue();
  }
}
