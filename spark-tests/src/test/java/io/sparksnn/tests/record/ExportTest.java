package io.sparksnn.tests.record;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sparksnn.runtime.controller.Brain;
import io.sparksnn.runtime.controller.BrainBuilder;
import io.sparksnn.runtime.controller.WiredBrain;
import io.sparksnn.runtime.payload.FloatArray;
import io.sparksnn.runtime.record.Recorder;
import io.sparksnn.runtime.record.Recording;
import io.sparksnn.tests.modules.RelayModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Recordings as files. */
class ExportTest {
  @TempDir Path folder;

  private static Recording recording(long steps) {
    WiredBrain brain = Models.nested();
    Recorder recorder =
        Recorder.of(brain)
            .values("learned", 1, 0)
            .values("hoard.kernel")
            .spikes("learner")
            .every(2)
            .build();
    brain.addListener(recorder);
    brain.run(steps);
    return recorder.recording();
  }

  @Test
  void aLongTableHasALineForEachNumberAndSpike() throws IOException {
    Path file = folder.resolve("run.csv");
    WiredBrain brain = Models.nested();
    Recorder recorder =
        Recorder.of(brain).values("learned", 1, 0).spikes("learner").every(2).build();
    brain.addListener(recorder);
    brain.run(5);
    recorder.recording().writeCsv(file);

    assertThat(Files.readString(file))
        .isEqualTo(
            """
            step,name,element,value
            0,learned,1,2.0
            0,learned,0,1.0
            2,learned,1,4.0
            2,learned,0,1.0
            4,learned,1,6.0
            4,learned,0,1.0
            4,learner.out_spikes,1,1
            """
                .replace("\n", "\r\n"));
  }

  @Test
  void aWideTableHasALineForEachStepAndAColumnForEachElement() throws IOException {
    Path file = folder.resolve("run.csv");
    recording(3).writeWideCsv(file);

    assertThat(Files.readString(file))
        .isEqualTo(
            """
            step,learned[1],learned[0],hoard.kernel[0],hoard.kernel[1],hoard.kernel[2],hoard.kernel[3]
            0,2.0,1.0,1.0,2.0,3.0,4.0
            2,4.0,1.0,1.0,2.0,3.0,4.0
            """
                .replace("\n", "\r\n"));
  }

  @Test
  void namesThatWouldBreakTheTableAreQuoted() throws IOException {
    BrainBuilder b = Brain.builder();
    var odd = b.module("a,\"b\"\nc", RelayModule.TYPE);
    odd.in("x").from(b.input("x", FloatArray.class));
    b.output("y", odd.out("y"));
    WiredBrain brain = b.build();
    Recorder recorder = Recorder.of(brain).values("a,\"b\"\nc.y").build();
    brain.step(Map.of("x", FloatArray.of(Float.NaN, Float.NEGATIVE_INFINITY)));
    recorder.record();
    Path file = folder.resolve("odd.csv");
    recorder.recording().writeCsv(file);

    assertThat(Files.readString(file))
        .isEqualTo(
            "step,name,element,value\r\n0,\"a,\"\"b\"\"\nc.y\",0,NaN\r\n"
                + "0,\"a,\"\"b\"\"\nc.y\",1,-Infinity\r\n");
    recorder.recording().writeWideCsv(file);
    assertThat(Files.readString(file)).startsWith("step,\"a,\"\"b\"\"\nc.y[0]\",");
  }

  @Test
  void anArchiveHoldsArraysOfNumPy() throws IOException {
    Path file = folder.resolve("run.npz");
    recording(5).writeNpz(file);
    Map<String, Npy> arrays = Npy.readAll(file);

    assertThat(arrays)
        .containsOnlyKeys(
            "learned/values",
            "learned/steps",
            "learned/elements",
            "hoard.kernel/values",
            "hoard.kernel/steps",
            "hoard.kernel/elements",
            "learner.out_spikes/spike_steps",
            "learner.out_spikes/spike_units",
            "learner.out_spikes/span");
    assertThat(arrays)
        .containsEntry("learned/values", new Npy("<f4", "(3, 2)", "2.0 1.0 4.0 1.0 6.0 1.0"))
        .containsEntry("learned/steps", new Npy("<i8", "(3,)", "0 2 4"))
        .containsEntry("learned/elements", new Npy("<i4", "(2,)", "1 0"))
        .containsEntry("learner.out_spikes/spike_steps", new Npy("<i8", "(1,)", "4"))
        .containsEntry("learner.out_spikes/spike_units", new Npy("<i4", "(1,)", "1"))
        .containsEntry("learner.out_spikes/span", new Npy("<i8", "(3,)", "0 5 1"))
        .containsEntry("hoard.kernel/elements", new Npy("<i4", "(4,)", "0 1 2 3"))
        .containsEntry(
            "hoard.kernel/values",
            new Npy("<f4", "(3, 2, 2)", "1.0 2.0 3.0 4.0 1.0 2.0 3.0 4.0 1.0 2.0 3.0 4.0"));
  }

  @Test
  void theSameRecordingGivesTheSameBytes() throws IOException {
    recording(20).writeNpz(folder.resolve("one.npz"));
    recording(20).writeNpz(folder.resolve("other.npz"));

    assertThat(folder.resolve("one.npz")).hasSameBinaryContentAs(folder.resolve("other.npz"));
  }

  @Test
  void moreThanFitsIntoOnePieceIsWritten() throws IOException {
    WiredBrain brain = Models.relay();
    Recorder recorder = Recorder.of(brain).values("y").build();
    brain.addListener(recorder);
    brain.run(5000, Models.counting());
    recorder.recording().writeNpz(folder.resolve("long.npz"));
    Npy values = requireNonNull(Npy.readAll(folder.resolve("long.npz")).get("y/values"));

    assertThat(values.shape()).isEqualTo("(5000, 3)");
    assertThat(values.elements()).startsWith("0.0 0.0 0.0 1.0 10.0 100.0").endsWith(" 499900.0");
  }

  @Test
  void noStepsGiveFilesWithoutLines() throws IOException {
    Recording nothing = recording(0);
    nothing.writeCsv(folder.resolve("long.csv"));
    nothing.writeWideCsv(folder.resolve("wide.csv"));
    nothing.writeNpz(folder.resolve("none.npz"));

    assertThat(Files.readString(folder.resolve("long.csv")))
        .isEqualTo("step,name,element,value\r\n");
    assertThat(Files.readString(folder.resolve("wide.csv")))
        .isEqualTo("step,learned[1],learned[0]\r\n");
    assertThat(Npy.readAll(folder.resolve("none.npz")))
        .containsEntry("learned/values", new Npy("<f4", "(0, 2)", ""))
        .containsEntry("hoard.kernel/values", new Npy("<f4", "(0, 0)", ""))
        .containsEntry("learner.out_spikes/span", new Npy("<i8", "(3,)", "0 0 1"));
  }

  @Test
  void aFileThatCannotBeWrittenLeavesNothing() throws IOException {
    Recording recording = recording(2);
    Path file = Files.writeString(folder.resolve("file"), "old");

    assertThatThrownBy(() -> recording.writeCsv(folder.resolve("none/run.csv")))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage(
            folder.resolve("none/run.csv") + ": cannot be written (no such file or folder)");
    assertThatThrownBy(() -> recording.writeNpz(folder))
        .hasMessage(folder + ": cannot be written (a folder)");
    assertThatThrownBy(() -> recording.writeWideCsv(file.resolve("run.csv")))
        .isInstanceOf(UncheckedIOException.class);
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).containsExactly(file);
    }
    assertThat(file).hasContent("old");
  }
}
