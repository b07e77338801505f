package io.sparksnn.tests.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.sparksnn.tests.compiler.Compilation;
import io.sparksnn.tests.compiler.Compiler;
import io.sparksnn.tests.compiler.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Each kind of generated file, word for word. The sources stand in {@code golden/sources}, what is
 * generated beside them, named after the test.
 */
class GoldenFilesTest extends ProcessorTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final String UPDATE = "spark.golden.update";
  private static final String COMMAND =
      "mvn -pl spark-tests -am test -Dtest=GoldenFilesTest -Dsurefire.failIfNoSpecifiedTests=false"
          + " -Dspark.golden.update=true";

  /** The sources that golden files are made from. */
  static List<Source> sources() {
    try (Stream<Path> files = Files.walk(GOLDEN.resolve("sources"))) {
      return files
          .filter(Files::isRegularFile)
          .sorted()
          .map(GoldenFilesTest::read)
          .map(Source::of)
          .toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Test
  void builderOfAConfiguration() {
    assertGolden("builderOfAConfiguration", "golden/ResonatorConfigBuilder.java");
  }

  @Test
  void specificationOfAConfiguration() {
    assertGolden("specificationOfAConfiguration", "golden/ResonatorConfigSpec.java");
  }

  @Test
  void module() {
    assertGolden("module", "golden/ResonatorModule.java");
  }

  @Test
  void neuron() {
    assertGolden("neuron", "golden/ChoirModule.java");
  }

  @Test
  void brain() {
    assertGolden("brain", "golden/HallModule.java");
  }

  private void assertGolden(String test, String generated) {
    Compilation compilation = new Compiler(tool, folder).compile(sources().toArray(Source[]::new));
    assertThat(compilation.said()).isEmpty();
    String text = compilation.generated().getOrDefault(generated, "");
    Path golden = GOLDEN.resolve(test + ".txt");
    if (Boolean.getBoolean(UPDATE)) {
      write(golden, text);
    }
    assertThat(golden).as("golden file; make it by\n%s", COMMAND).exists();
    assertThat(folder.resolve("generated").resolve(generated))
        .as("if this is as it should be, run\n%s", COMMAND)
        .hasSameTextualContentAs(golden);
  }

  private static String read(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static void write(Path path, String text) {
    try {
      Files.writeString(path, text);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
