package io.sparksnn.nn.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import io.sparksnn.runtime.module.SparkModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * 500 steps are the same bits as 250, a checkpoint, and 250 more in another JVM: outputs, and all
 * of the state in the end.
 */
class ResumeTest {
  @TempDir static Path folder;

  static List<Subject> subjects() {
    return Subjects.all();
  }

  @BeforeAll
  static void interruptAllAndGoOnInAnotherJvm() throws Exception {
    for (Subject subject : subjects()) {
      SparkModule<?> module = subject.maker().get();
      Run.of(subject, module, 0, GoOn.INTERRUPTED);
      module.checkpoint(folder.resolve(subject.fileName() + ".interrupted"), false);
    }
    Process other =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                GoOn.class.getName(),
                folder.toString())
            .inheritIO()
            .start();
    assertThat(other.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(other.exitValue()).isZero();
  }

  @ParameterizedTest
  @MethodSource("subjects")
  void itGoesOnAsIfNothingHadHappened(Subject subject) throws Exception {
    SparkModule<?> whole = subject.maker().get();
    Run.of(subject, whole, 0, GoOn.INTERRUPTED);
    Run.Outcome outcome = Run.of(subject, whole, GoOn.INTERRUPTED, GoOn.END);
    Path end = folder.resolve(subject.fileName() + ".whole");
    whole.checkpoint(end, false);

    assertThat(read(subject, ".digest")).isEqualTo(outcome.digest());
    assertThat(outcome.events()).isPositive();
    assertThat(Files.mismatch(end, folder.resolve(subject.fileName() + ".resumed")))
        .as("first byte of the state that differs")
        .isEqualTo(-1);
  }

  private static String read(Subject subject, String suffix) throws IOException {
    return Files.readString(folder.resolve(subject.fileName() + suffix));
  }
}
