package io.sparksnn.nn.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.tensor.Shape;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the page on controllers shows stands here, or beside, and does what it says. */
class ControllersPageTest {
  private static final Path HERE = Path.of("src/test/java/io/sparksnn/nn/docs");
  private static final Pattern JAVA = Pattern.compile("(?s)```java\n(.*?)```");

  @Test
  void allThatThePageShowsIsInTheTests() throws IOException {
    StringBuilder code = new StringBuilder();
    for (String file :
        List.of(
            "TwoPopulations",
            "LeakyPopulationConfig",
            "LeakyPopulation",
            "EchoConfig",
            "Echo",
            "ReferenceBrain",
            "ControllersPageTest")) {
      code.append(Files.readString(HERE.resolve(file + ".java")).replaceAll("/\\*\\*.*?\\*/", ""));
    }
    List<String> shown =
        JAVA.matcher(Files.readString(Path.of("../docs/controllers.md")))
            .results()
            .map(match -> match.group(1))
            .toList();

    assertThat(shown)
        .hasSizeGreaterThan(3)
        .allSatisfy(block -> assertThat(oneLine(code.toString())).contains(oneLine(block)));
  }

  @Test
  void theFirstProgramRuns() {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream before = System.out;
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      TwoPopulations.main(new String[0]);
    } finally {
      System.setOut(before);
    }
    assertThat(printed.toString(StandardCharsets.UTF_8).strip()).isEqualTo("true");
  }

  @Test
  void controllersWrittenAsClassesRun() {
    var echo =
        new EchoModule(c ->
            c.seed(1)
                .first(p -> p.units(100).synapses(s -> s.kernel(k -> k.scale(900))))
                .second(p -> p.units(100).synapses(s -> s.kernel(k -> k.scale(900)))));
    SpikeArray burst = SpikeArray.of(Shape.of(20), 3, 14, 15);
    int seen = 0;
    for (int step = 0; step < 100; step++) {
      seen += echo.step(burst).spikes().count();
    }

    assertThat(seen).isPositive();
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
