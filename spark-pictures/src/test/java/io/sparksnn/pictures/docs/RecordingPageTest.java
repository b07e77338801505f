package io.sparksnn.pictures.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.sparksnn.nn.neuron.LifNeuronModule;
import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.record.Recorder;
import io.sparksnn.runtime.record.Recording;
import io.sparksnn.runtime.record.SpikeSeries;
import io.sparksnn.runtime.record.ValueSeries;
import io.sparksnn.runtime.tensor.Shape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page on recording shows stands here, or beside, and does what it says. */
class RecordingPageTest {
  private static final Path HERE = Path.of("src/test/java/io/sparksnn/pictures/docs");
  private static final Pattern JAVA = Pattern.compile("(?s)```java\n(.*?)```");

  @Test
  void allThatThePageShowsIsInTheTests() throws IOException {
    StringBuilder code = new StringBuilder();
    for (String file : List.of("Watched", "RecordingPageTest")) {
      code.append(Files.readString(HERE.resolve(file + ".java")).replaceAll("/\\*\\*.*?\\*/", ""));
    }
    List<String> shown =
        JAVA.matcher(Files.readString(Path.of("../docs/recording.md")))
            .results()
            .map(match -> match.group(1))
            .toList();

    assertThat(shown)
        .hasSizeGreaterThan(1)
        .allSatisfy(block -> assertThat(oneLine(code.toString())).contains(oneLine(block)));
  }

  @Test
  void theProgramRuns(@TempDir Path folder) throws IOException {
    Watched.main(new String[] {folder.toString()});

    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files)
          .extracting(file -> file.getFileName().toString())
          .containsExactlyInAnyOrder(
              "run.csv", "run.npz", "spikes.png", "rates.png", "potentials.svg", "weights.png");
    }
    assertThat(Files.readString(folder.resolve("run.csv"))).contains("first.out_spikes");
  }

  @Test
  void aRecordingIsRead() {
    LifNeuronModule neuron = new LifNeuronModule(c -> c.units(80).seed(1));
    SpikeArray spikes = SpikeArray.of(Shape.of(20), 3, 14);
    Recorder recorder =
        Recorder.of(neuron).values("soma.potential", 0, 3).spikes("soma").thinTo(1000).build();
    for (int step = 0; step < 50; step++) {
      neuron.step(Map.of("in_spikes", spikes));
      recorder.record();
    }
    Recording recording = recorder.recording();
    ValueSeries potential = recording.values("soma.potential");
    float last = potential.get(potential.samples() - 1, 1); // of unit 3
    float[] trace = potential.column(0); // of unit 0, at potential.steps()
    SpikeSeries events = recording.spikes("soma");
    for (int i = 0; i < events.count(); i++) {
      System.out.println("step " + events.step(i) + ": unit " + events.unit(i));
    }
    assertThat(last).isFinite();
    assertThat(trace).hasSize(50);
    assertThat(recording.steps()).isEqualTo(50);
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
