package io.sparksnn.tests.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import io.sparksnn.processor.SparkProcessor;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.Test;

/** What the processors tell Gradle of how they may be run incrementally; no Gradle runs here. */
class GradleMetadataTest {
  private static final List<String> PROCESSORS =
      lines("/META-INF/services/javax.annotation.processing.Processor");
  private static final List<String> METADATA =
      lines("/META-INF/gradle/incremental.annotation.processors");

  @Test
  void everyProcessorTellsItsKind() {
    assertThat(METADATA)
        .containsExactlyInAnyOrder(
            "io.sparksnn.processor.SparkProcessor,isolating",
            "io.sparksnn.processor.IndexProcessor,aggregating");
    assertThat(METADATA.stream().map(line -> line.split(",", 2)[0]))
        .containsExactlyInAnyOrderElementsOf(PROCESSORS);
  }

  @Test
  void everyProcessorIsThere() {
    assertThat(PROCESSORS)
        .allSatisfy(name ->
            assertThat(
                    Class.forName(name, true, SparkProcessor.class.getClassLoader())
                        .getDeclaredConstructor()
                        .newInstance())
                .isInstanceOf(Processor.class));
  }

  private static List<String> lines(String resource) {
    try (InputStream in =
        Objects.requireNonNull(SparkProcessor.class.getResourceAsStream(resource))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
