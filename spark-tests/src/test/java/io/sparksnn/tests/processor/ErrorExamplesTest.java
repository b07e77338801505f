package io.sparksnn.tests.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.sparksnn.processor.validate.Message;
import io.sparksnn.tests.compiler.Compilation;
import io.sparksnn.tests.compiler.Compiler;
import io.sparksnn.tests.compiler.Said;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of the page on errors are true, so that every message has its text and place. */
class ErrorExamplesTest extends ProcessorTest {
  static List<Message> shown() {
    return Arrays.stream(Message.values()).filter(ErrorExample::isShown).toList();
  }

  @ParameterizedTest
  @MethodSource("shown")
  void theWrongExampleBringsOutItsMessageAndNoOther(Message message) {
    ErrorExample example = ErrorExample.of(message);
    String text = ErrorsPageTest.quoted(message) + " [" + message.code() + "]";
    if (example.wrongOptions().length == 0) {
      assertOnlyError(text, example.wrong());
    } else {
      Compilation compilation =
          compile(new Compiler(tool, folder).options(example.wrongOptions()), example.wrong());
      assertThat(compilation.said())
          .extracting(Said::text, Said::file)
          .containsExactly(tuple(text, ""));
    }
  }

  @ParameterizedTest
  @MethodSource("shown")
  void theRightExampleCompilesWithoutAWarning(Message message) {
    ErrorExample example = ErrorExample.of(message);
    Compilation compilation =
        compile(new Compiler(tool, folder).options(example.rightOptions()), example.right());

    assertThat(compilation.said()).isEmpty();
    assertThat(compilation.success()).isTrue();
  }
}
