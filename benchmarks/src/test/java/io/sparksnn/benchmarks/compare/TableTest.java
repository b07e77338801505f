package io.sparksnn.benchmarks.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The tests of the command that measures, which is in Python. */
class TableTest {
  @Test
  void theCommandMakesItsTable() throws IOException, InterruptedException {
    Process python;
    try {
      python =
          new ProcessBuilder("python3", "-B", "-m", "unittest")
              .directory(new File("compare"))
              .redirectErrorStream(true)
              .start();
    } catch (IOException absent) {
      Assumptions.abort("there is no python3");
      return;
    }
    String said = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(python.waitFor()).as(said).isZero();
    assertThat(said).contains("OK");
  }
}
