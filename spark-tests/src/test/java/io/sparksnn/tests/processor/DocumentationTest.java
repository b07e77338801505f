package io.sparksnn.tests.processor;

import static io.sparksnn.tests.processor.Snippets.CALL;
import static io.sparksnn.tests.processor.Snippets.module;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What generated classes take over of an author's documentation. */
class DocumentationTest extends ProcessorTest {
  private String documented(String comment) {
    String documented = module(CALL).replace("@RegisterModule", comment + "\n@RegisterModule");
    return requireNonNull(assertCompiles(documented).generated().get("demo/GainModule.java"));
  }

  @Test
  void theFirstSentenceIsTakenOver() {
    assertThat(documented("/** Multiplies by {@link Config}. It is quick. */"))
        .contains("/**\n * Multiplies by {@code Config}.\n *\n * <p>{@link Gain}, ready to use.\n");
  }

  /** An equation on one line would be unreadable. */
  @Test
  void anEquationWithinItIsNot() {
    assertThat(documented("/**\n * Multiplies:\n *\n * <pre>\n * y = a\n *     x\n * </pre>\n */"))
        .contains("/**\n * Multiplies.\n *\n * <p>{@link Gain}, ready to use.\n");
  }
}
