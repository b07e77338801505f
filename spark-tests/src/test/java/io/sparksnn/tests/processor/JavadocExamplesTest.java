package io.sparksnn.tests.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every annotation shows how it is used, and what it shows compiles. */
class JavadocExamplesTest extends ProcessorTest {
  private static final Path SOURCES =
      Path.of("../spark-annotations/src/main/java/io/sparksnn/annotations");
  private static final Pattern BLOCK = Pattern.compile("(?s)<pre>\\{@code\\n(.*?)\\n +\\* }</pre>");

  static List<String> annotations() throws IOException {
    try (Stream<Path> files = Files.list(SOURCES)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.equals("package-info.java"))
          .sorted()
          .toList();
    }
  }

  @Test
  void everyAnnotationIsLookedAt() throws IOException {
    assertThat(annotations()).hasSize(23);
  }

  @ParameterizedTest
  @MethodSource("annotations")
  void theExampleOfAnAnnotationCompiles(String file) throws IOException {
    List<String> examples = examples(Files.readString(SOURCES.resolve(file)));
    assertThat(examples).as("examples of %s", file).isNotEmpty();
    for (String example : examples) {
      assertThat(example).contains("@" + file.replace(".java", ""));
      assertCompiles(example);
    }
  }

  /** The code blocks of a source, without the stars before their lines. */
  private static List<String> examples(String source) {
    List<String> examples = new ArrayList<>();
    for (Matcher block = BLOCK.matcher(source); block.find(); ) {
      examples.add(block.group(1).replaceAll("(?m)^ +\\* ?", "") + "\n");
    }
    return examples;
  }
}
