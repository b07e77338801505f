package io.sparksnn.samples.cartpole;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.sparksnn.runtime.checkpoint.Checkpoint;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Trainings that are saved and gone on with, seen from outside. */
class SaveTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;

  private Program run(String... args) {
    return Program.run(
        Stream.concat(Stream.of("--out", folder.resolve("out").toString()), Stream.of(args))
            .toArray(String[]::new));
  }

  /** Results of some episodes. */
  private JsonNode results(int episodes, String... args) throws IOException {
    String[] all =
        Stream.concat(
                Stream.of("--episodes", Integer.toString(episodes), "--evaluation", "1", "--json"),
                Stream.of(args))
            .toArray(String[]::new);
    Program run = run(all);
    assertThat(run.exitCode()).as(run.err()).isZero();
    return JSON.readTree(run.out());
  }

  private String in(String name) {
    return folder.resolve(name).toString();
  }

  private Path file(String name) {
    return folder.resolve(name + "/seed-1.safetensors");
  }

  private static String[] with(List<String> args, String... more) {
    return Stream.concat(args.stream(), Stream.of(more)).toArray(String[]::new);
  }

  private static ObjectNode note(Path file) throws IOException {
    return (ObjectNode)
        JSON.readTree(requireNonNull(Checkpoint.of(file).verify().notes().get("training")));
  }

  /** All that is in the brain. */
  private static byte[] data(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    int header = (int) ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getLong();
    return Arrays.copyOfRange(bytes, Long.BYTES + header, bytes.length);
  }

  /** The seconds are what may differ. */
  private static void assertSame(Path file, Path other) throws IOException {
    ObjectNode note = note(file);
    ObjectNode otherNote = note(other);
    assertThat(note.remove("seconds").doubleValue()).isPositive();
    otherNote.remove("seconds");
    assertThat(note).isEqualTo(otherNote);
    // The arrays are too long to be shown.
    assertThat(Arrays.equals(data(file), data(other))).isTrue();
  }

  private void assertGoesOnAsIfItHadNeverBeenLeft(String file, String... options)
      throws IOException {
    List<String> args = List.of(options);
    JsonNode straight = results(3, with(args, "--save", in("straight")));
    JsonNode left = results(1, with(args, "--save", in("parts")));
    JsonNode leftAgain = results(2, with(args, "--resume", in("parts")));
    JsonNode whole = results(3, with(args, "--resume", in("parts")));

    assertThat(left).isNotEqualTo(straight);
    assertThat(leftAgain).isNotEqualTo(straight);
    assertThat(whole).isEqualTo(straight);
    assertSame(folder.resolve("parts").resolve(file), folder.resolve("straight").resolve(file));
  }

  @ParameterizedTest
  @CsvSource({"own", "reference"})
  void aTrainingGoesOnAsIfItHadNeverBeenLeft(String settings) throws IOException {
    assertGoesOnAsIfItHadNeverBeenLeft("seed-7.safetensors", "--settings", settings, "--seed", "7");
  }

  @Test
  void savingChangesNoResult() throws IOException {
    assertThat(results(3, "--save", in("run"))).isEqualTo(results(3));
  }

  private static List<String> brainOfFiles() {
    Path data = Path.of(System.getProperty("spark.data", "../../../shared/data"));
    Path brain = data.resolve("ab_brain.scfg");
    Path neuron = data.resolve("alif_mod_neuron.scfg");
    assumeTrue(Files.exists(brain) && Files.exists(neuron), () -> "looked for files in " + data);
    return List.of("--brain", brain.toString(), "--neuron", "ALIFModNeuron=" + neuron);
  }

  @Test
  void soDoesOneOfABrainOfFilesWithTheSeedsOfTheFile() throws IOException {
    assertGoesOnAsIfItHadNeverBeenLeft(
        "seed-file.safetensors", brainOfFiles().toArray(String[]::new));
  }

  @Test
  void soDoesOneOfABrainOfFilesWithOtherSeeds() throws IOException {
    assertGoesOnAsIfItHadNeverBeenLeft("seed-3.safetensors", with(brainOfFiles(), "--seed", "3"));
  }

  @Test
  void oneThatIsCompleteIsEvaluatedOnly() throws IOException {
    JsonNode complete = results(2, "--save", in("run"));
    byte[] saved = Files.readAllBytes(file("run"));

    assertThat(results(2, "--resume", in("run"))).isEqualTo(complete);
    assertThat(Files.readAllBytes(file("run"))).isEqualTo(saved);
  }

  @Test
  void brainsWithoutAFileBegin() throws IOException {
    results(1, "--save", in("run"));

    assertThat(results(2, "--seeds", "2", "--resume", in("run")))
        .isEqualTo(results(2, "--seeds", "2"));
    assertThat(folder.resolve("run/seed-2.safetensors")).isNotEmptyFile();
  }

  @Test
  void theBarBeginsWhereTheTrainingWasLeft() throws IOException {
    results(2, "--save", in("run"));

    assertThat(run("--episodes", "3", "--evaluation", "0", "--resume", in("run")).err())
        .contains(" 2/3 ", " 3/3 ")
        .doesNotContain(" 0/3 ");
  }

  @Test
  void aReportSaysWhereTheTrainingWasLeft() throws IOException {
    results(2, "--save", in("run"));
    results(3, "--resume", in("run"), "--report", in("report"));

    assertThat(folder.resolve("report/report.html"))
        .content()
        .contains("<dt>Went on</dt><dd>after episode 2</dd>")
        .contains("blue as the weights were after episode 2, when this run went on, orange at the");
  }

  private Process start(String... command) throws IOException {
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("printed").toFile())
        .start();
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  @Test
  void whoeverKillsItLosesTheEpisodeThatWasNotOver() throws IOException, InterruptedException {
    Process program =
        start(
            java(),
            "-cp",
            System.getProperty("java.class.path"),
            Cartpole.class.getName(),
            "--episodes",
            "5000",
            "--save",
            in("killed"),
            "--out",
            in("out"));
    try {
      while (!Files.exists(file("killed"))) {
        assertThat(program.isAlive()).as(() -> "printed: " + folder.resolve("printed")).isTrue();
        Thread.sleep(20);
      }
    } finally {
      program.destroyForcibly().waitFor();
    }
    int over = note(file("killed")).get("steps").size();

    assertThat(results(over + 2, "--resume", in("killed")))
        .isEqualTo(results(over + 2, "--save", in("straight")));
    assertSame(file("killed"), file("straight"));
  }

  @Test
  void aFullDiskIsOneLineAndLeavesTheLastWholeFile() throws IOException, InterruptedException {
    assumeTrue(Files.exists(Path.of("/bin/sh")));
    results(2, "--save", in("run"));
    byte[] saved = Files.readAllBytes(file("run"));

    // The shell's limit of the size of files ends writing as a full disk does.
    Process program =
        start(
            "/bin/sh",
            "-c",
            "ulimit -f 512; exec \"$0\" \"$@\"",
            java(),
            "-cp",
            System.getProperty("java.class.path"),
            Cartpole.class.getName(),
            "--resume",
            in("run"),
            "--out",
            in("out"));
    assertThat(program.waitFor(1, TimeUnit.MINUTES)).isTrue();

    assertThat(program.exitValue()).isEqualTo(2);
    assertThat(Files.readAllLines(folder.resolve("printed")))
        .last()
        .asString()
        .startsWith("cartpole: checkpoint " + file("run") + ": cannot be written: ");
    assertThat(Files.readAllBytes(file("run"))).isEqualTo(saved);
    try (Stream<Path> files = Files.list(folder.resolve("run"))) {
      assertThat(files).containsExactly(file("run"));
    }
  }
}
