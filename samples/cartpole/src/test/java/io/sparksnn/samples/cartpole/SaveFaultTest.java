package io.sparksnn.samples.cartpole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.sparksnn.runtime.payload.FloatArray;
import io.sparksnn.samples.cartpole.brain.OpponentBrainModule;
import io.sparksnn.samples.cartpole.brain.OpponentBrains;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be saved or gone on with is one line before anything is trained. */
class SaveFaultTest {
  @TempDir Path folder;
  private Path saves = Path.of("");
  private Path file = Path.of("");

  private Program run(String... args) {
    return Program.run(
        Stream.concat(
                Stream.of("--evaluation", "0", "--out", folder.resolve("out").toString()),
                Stream.of(args))
            .toArray(String[]::new));
  }

  /** A training of two episodes. */
  private void saveOne() {
    saves = folder.resolve("run");
    file = saves.resolve("seed-1.safetensors");
    Program run =
        Program.run(
            "--episodes",
            "2",
            "--evaluation",
            "0",
            "--save",
            saves.toString(),
            "--out",
            folder.resolve("first").toString());
    assertThat(run.exitCode()).as(run.err()).isZero();
  }

  private void assertFault(String message, String... args) throws IOException {
    Program run = run(args);
    assertThat(run.err()).isEqualTo("cartpole: " + message + System.lineSeparator());
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void aFileThatIsThereIsNeverReplacedByATrainingThatBegins() throws IOException {
    saveOne();
    byte[] saved = Files.readAllBytes(file);

    assertFault(
        file
            + ": is there already; go on with that training by --resume, or save into another"
            + " folder",
        "--seeds",
        "2",
        "--save",
        saves.toString());
    assertThat(Files.readAllBytes(file)).isEqualTo(saved);
    assertThat(saves.toFile().list()).hasSize(1);
  }

  @Test
  void oneOfTheTwoOptionsIsEnough() throws IOException {
    assertFault(
        "Options '--save' and '--resume' are one too many: --resume saves, too",
        "--save",
        "a",
        "--resume",
        "a");
  }

  @Test
  void theFolderHasToBeAFolder() throws IOException {
    Path taken = Files.createFile(folder.resolve("taken"));

    assertFault(taken + ": expected a folder, found a file", "--save", taken.toString());
    assertFault(taken + ": expected a folder, found a file", "--resume", taken.toString());
  }

  @Test
  void aFolderThatCannotBeHadLeavesNone() throws IOException {
    Path taken = Files.createFile(folder.resolve("taken"));
    Path below = taken.resolve("below");

    assertThat(run("--save", below.toString()).err())
        .startsWith("cartpole: " + below + ": cannot be written to (")
        .hasLineCount(1);
    Program run =
        Program.run("--out", taken.toString(), "--save", folder.resolve("new/run").toString());
    assertThat(run.err()).contains(taken + ": expected a folder, found a file");
    assertThat(folder.toFile().list()).containsExactly("taken");
  }

  @Test
  void whatIsGoneOnWithHasToBeThere() throws IOException {
    Path nowhere = folder.resolve("nowhere");
    Path empty = Files.createDirectory(folder.resolve("empty"));

    assertFault(nowhere + ": no such folder to go on from", "--resume", nowhere.toString());
    assertFault(
        empty
            + ": has no training of these brains (seed-3.safetensors, …) to go on with; --save begins"
            + " one",
        "--seed",
        "3",
        "--seeds",
        "2",
        "--resume",
        empty.toString());
    assertThat(nowhere).doesNotExist();
    assertThat(empty).isEmptyDirectory();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --settings reference | is of another training: settings 'own', asked for 'reference'
          --episodes 1         | has 2 episodes behind it, more than the 1 of --episodes
          """)
  void itHasToBeTheSameTraining(String options, String message) throws IOException {
    saveOne();

    assertFault(
        file + ": " + message,
        Stream.concat(Stream.of("--resume", saves.toString()), Stream.of(options.split(" ")))
            .toArray(String[]::new));
  }

  @Test
  void aFileOfAnotherSeedIsNotTheBrainsOwnAndNothingIsTrained() throws IOException {
    saveOne();
    byte[] saved = Files.readAllBytes(file);
    Path other = Files.copy(file, saves.resolve("seed-2.safetensors"));

    assertFault(
        other + ": is of another training: seed '1', asked for '2'",
        "--seeds",
        "2",
        "--resume",
        saves.toString());
    assertThat(Files.readAllBytes(file)).isEqualTo(saved);
  }

  @Test
  void aBrainOfOtherFilesIsAnother() throws IOException {
    Path data = Path.of(System.getProperty("spark.data", "../../../shared/data"));
    Path given = data.resolve("ab_brain.scfg");
    Path neuron = data.resolve("alif_mod_neuron.scfg");
    assumeTrue(Files.exists(given) && Files.exists(neuron), () -> "looked for files in " + data);
    Path brain = Files.copy(given, folder.resolve("brain.scfg"));
    String population = "ALIFModNeuron=" + neuron;
    saves = folder.resolve("run");
    String[] options = {"--brain", brain.toString(), "--neuron", population, "--episodes", "1"};
    assertThat(
            run(Stream.concat(Stream.of(options), Stream.of("--save", saves.toString()))
                    .toArray(String[]::new))
                .exitCode())
        .isZero();
    // Padding, which the format of the file allows.
    Files.write(brain, new byte[4], StandardOpenOption.APPEND);

    Program run =
        run(
            Stream.concat(Stream.of(options), Stream.of("--resume", saves.toString()))
                .toArray(String[]::new));

    assertThat(run.err())
        .matches(
            "cartpole: .*seed-file\\.safetensors: is of another training: brain 'files [0-9a-f]{16}',"
                + " asked for 'files [0-9a-f]{16}'\\R");
    assertThat(run.exitCode()).isEqualTo(2);
  }

  @Test
  void aFileThatIsCutOffIsToldOf() throws IOException {
    saveOne();
    byte[] saved = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(saved, saved.length - 1));

    Program run = run("--resume", saves.toString());

    assertThat(run.err())
        .startsWith("cartpole: checkpoint " + file + ": it has ")
        .endsWith("; it is cut off, or something was appended" + System.lineSeparator())
        .hasLineCount(1);
    assertThat(run.exitCode()).isEqualTo(2);
  }

  @Test
  void aFileWhoseWeightsAreDamagedIsToldOf() throws IOException {
    saveOne();
    byte[] saved = Files.readAllBytes(file);
    saved[saved.length - 1000] ^= 1;
    Files.write(file, saved);

    assertThat(run("--resume", saves.toString()).err())
        .startsWith("cartpole: checkpoint " + file + ": tensor '")
        .contains("is damaged")
        .hasLineCount(1);
  }

  @Test
  void aCheckpointOfABrainAloneIsNoTraining() throws IOException {
    OpponentBrainModule brain = new OpponentBrainModule(OpponentBrains.even(1));
    FloatArray none = FloatArray.of(0);
    brain.step(FloatArray.of(0, 0, 0, 0), none, none, none, none);
    file = folder.resolve("seed-1.safetensors");
    brain.checkpoint(file, false);

    assertFault(file + ": is a checkpoint, but of no training", "--resume", folder.toString());
  }

  @Test
  void aLinkIsNotFollowed() throws IOException {
    saveOne();
    Path links = Files.createDirectory(folder.resolve("links"));
    Path link = Files.createSymbolicLink(links.resolve("seed-1.safetensors"), file);

    assertFault(link + ": expected a file, found a link", "--resume", links.toString());
  }
}
