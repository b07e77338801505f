package io.sparksnn.samples.cartpole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The program from outside. */
class CartpoleTest {
  /** What the progress bar shows after two episodes or more; it does not show every one. */
  private static final Pattern SOME_EPISODES = Pattern.compile(" ([2-9]|\\d{2,})/5000");

  @TempDir Path folder;

  @Test
  void oneBrainLeavesATableACurveAndItsEpisodes() throws IOException {
    Path out = folder.resolve("out");

    Program run = Program.run("--episodes", "2", "--evaluation", "1", "--out", out.toString());

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains("episode  steps  ended because")
        .containsPattern("      2 +\\d+  pole fell")
        .contains("First 500          never")
        .contains("Last 2 episodes    mean")
        .containsPattern("Without learning   mean [0-9.]+, min \\d+ \\(episodes: 1\\)")
        .contains("Learning curve     " + out.resolve("curve.png"));
    assertThat(run.err()).contains("100%").contains("2/2").contains("mean ");
    assertThat(ImageIO.read(out.resolve("curve.png").toFile()).getWidth()).isEqualTo(1100);
    assertThat(out.resolve("episodes.csv"))
        .content()
        .startsWith("seed,episode,steps,ending\n1,1,")
        .hasLineCount(3);
  }

  @Test
  void severalSeedsAtOnceGiveWhatEachGivesAlone() throws IOException {
    JsonNode both = json("--seed", "7", "--seeds", "2");

    assertThat(both.size()).isEqualTo(2);
    assertThat(both.get(0)).isEqualTo(json("--seed", "7").get(0));
    assertThat(both.get(1)).isEqualTo(json("--seed", "8").get(0)).isNotEqualTo(both.get(0));
  }

  @Test
  void aReportChangesNoResult() throws IOException {
    String report = folder.resolve("report").toString();

    assertThat(json("--report", report)).isEqualTo(json()).hasSize(1);
    assertThat(folder.resolve("report/report.html")).isNotEmptyFile();
  }

  @Test
  void theSettingsAreTheSamplesOwnUnlessTheReferencesAreAskedFor() throws IOException {
    JsonNode own = json("--seed", "7", "--settings", "own");

    assertThat(json("--seed", "7")).isEqualTo(own);
    assertThat(json("--seed", "7", "--settings", "reference")).isNotEqualTo(own);
  }

  @Test
  void severalSeedsAreOneTable() {
    Program run =
        Program.run(
            "--episodes", "1", "--evaluation", "0", "--seeds", "2", "--out", folder.toString());

    assertThat(run.out())
        .containsPattern("seed +episodes +first 500 +last 20 +holds")
        .containsPattern("\n1 +1 +- +[0-9.]+ +no ")
        .containsPattern("\n2 +1 +- +[0-9.]+ +no ")
        .contains("0 of 2 hold");
  }

  /** As Ctrl-C does it, and as a system does that shuts down. */
  @ParameterizedTest
  @ValueSource(strings = {"INT", "TERM"})
  void aSignalLeavesWhatWasDone(String signal) throws IOException, InterruptedException {
    Path err = folder.resolve("err");
    Path out = folder.resolve("out");
    Process program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Cartpole.class.getName(),
                "--episodes",
                "5000",
                "--out",
                folder.toString(),
                "--report",
                folder.toString())
            .redirectError(err.toFile())
            .redirectOutput(out.toFile())
            .start();
    try {
      while (!SOME_EPISODES.matcher(Files.readString(err)).find()) {
        assertThat(program.isAlive()).as(() -> read(err)).isTrue();
        Thread.sleep(50);
      }
      assumeFalse(
          signal.equals("INT") && ignoresInterrupts(program.pid()),
          "processes started from here ignore SIGINT, as those in the background of a shell do");
      assertThat(
              new ProcessBuilder("kill", "-" + signal, Long.toString(program.pid()))
                  .start()
                  .waitFor())
          .isZero();
      assertThat(program.waitFor(90, TimeUnit.SECONDS)).isTrue();
    } finally {
      program.destroyForcibly();
    }

    assertThat(read(out)).contains("      2 ").contains("Learning curve     ").contains("Report  ");
    assertThat(folder.resolve("curve.png")).isNotEmptyFile();
    assertThat(Files.readAllLines(folder.resolve("episodes.csv"))).hasSizeBetween(3, 5000);
    assertThat(folder.resolve("report.html"))
        .content()
        .contains("This run was stopped before it was over.")
        .containsPattern("stopped after \\d+ of 5,000 episodes")
        .contains("<figure id=\"raster\">", "<figure id=\"weights-a_excitatory-synapses-kernel\">");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(Path::getFileName).map(Path::toString))
          .containsExactlyInAnyOrder("out", "err", "curve.png", "episodes.csv", "report.html");
    }
  }

  /** Whether the second bit of what it ignores is set. */
  private static boolean ignoresInterrupts(long process) throws IOException {
    Path status = Path.of("/proc", Long.toString(process), "status");
    return Files.exists(status)
        && Files.readAllLines(status).stream()
            .filter(line -> line.startsWith("SigIgn:"))
            .anyMatch(line ->
                (Long.parseUnsignedLong(line.substring("SigIgn:".length()).strip(), 16) & 2) != 0);
  }

  @Test
  void helpNamesEveryOption() {
    assertThat(Program.run("--help").out())
        .contains(
            "--episodes",
            "--seed",
            "--seeds",
            "--evaluation",
            "--json",
            "--settings",
            "--brain",
            "--neuron",
            "--out",
            "--report",
            "--save",
            "--resume");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          --bogus         | Unknown option: '--bogus'
          extra           | Unmatched argument at index 2: 'extra'
          --episodes 0    | Invalid value for option '--episodes': 0 is not from 1 to 100000
          --episodes x    | Invalid value for option '--episodes': 'x' is not an int
          --episodes      | Missing required parameter for option '--episodes' (N)
          --evaluation -1 | Invalid value for option '--evaluation': -1 is not from 0 to 100000
          --seeds 0       | Invalid value for option '--seeds': 0 is not from 1 to 10000
          --seed -1       | Invalid value for option '--seed': -1 is not from 0 to 4294967295
          --seed 1.5      | Invalid value for option '--seed': '1.5' is not a long
          --neuron a      | Value for option option '--neuron' (NAME=FILE) should be in KEY=VALUE format but was a
          --neuron a=b    | Option '--neuron' needs a '--brain' that names the population
          --settings mine | Invalid value for option '--settings': expected one of [OWN, REFERENCE] (case-insensitive) but was 'mine'
          --settings own --brain a | Option '--settings own' is for the sample's own brain, not for a '--brain'
          --brain nowhere | nowhere: no such file or folder: cannot be read
          """)
  void aBadOptionIsOneLine(String options, String message) {
    Path out = folder.resolve("out");

    assertFault(
        Program.run(
            Stream.concat(Stream.of("--out", out.toString()), Stream.of(options.split(" ")))
                .toArray(String[]::new)),
        message);
    assertThat(out).doesNotExist();
  }

  @Test
  void anOutputFolderThatIsAFileIsOneLine() throws IOException {
    Path file = Files.createFile(folder.resolve("taken"));

    assertFault(Program.run("--out", file.toString()), file + ": expected a folder, found a file");
    assertThat(Program.run("--out", file.resolve("below").toString()).err())
        .startsWith("cartpole: " + file.resolve("below") + ": cannot be written to (")
        .hasLineCount(1);
  }

  @Test
  void aReportThatCannotBeWrittenIsOneLineBeforeTheTraining() throws IOException {
    Path file = Files.createFile(folder.resolve("taken"));
    Path full = folder.resolve("full");
    Files.createDirectories(full.resolve("report.html"));

    assertFault(runWithReport(file), file + ": expected a folder, found a file");
    assertFault(
        runWithReport(full), full.resolve("report.html") + ": expected a file, found a folder");
    assertThat(runWithReport(file.resolve("new/below")).err())
        .startsWith("cartpole: " + file.resolve("new/below") + ": cannot be written to (")
        .hasLineCount(1);
    String tooLong = "x".repeat(1000);
    assertThat(runWithReport(folder.resolve("new").resolve(tooLong)).err()).hasLineCount(1);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).as("nothing was made").containsExactlyInAnyOrder(file, full);
    }
  }

  private Program runWithReport(Path report) {
    return Program.run(
        "--out", folder.resolve("new/out").toString(), "--report", report.toString());
  }

  @Test
  void aBrainOfFilesIsWatchedByTheNamesThatItHas() throws IOException {
    Path data = Path.of(System.getProperty("spark.data", "../../../shared/data"));
    Path brain = data.resolve("ab_brain.scfg");
    Path neuron = data.resolve("alif_mod_neuron.scfg");
    assumeTrue(Files.exists(brain) && Files.exists(neuron), () -> "looked for files in " + data);

    json(
        "--brain", brain.toString(),
        "--neuron", "ALIFModNeuron=" + neuron,
        "--report", folder.toString());

    assertThat(folder.resolve("report.html"))
        .content()
        .contains("spiker, A_excitatory, B_excitatory, A_inhibitory, B_inhibitory")
        .contains("<figure id=\"potential-B_excitatory-soma-potential\">")
        .contains("<figure id=\"weights-B_inhibitory-synapses-kernel\">")
        .contains("seed file");
  }

  private static void assertFault(Program run, String message) {
    assertThat(run.err()).isEqualTo("cartpole: " + message + System.lineSeparator());
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
  }

  private JsonNode json(String... args) throws IOException {
    List<String> all =
        Stream.concat(
                Stream.of(
                    "--episodes", "1", "--evaluation", "1", "--json", "--out", folder.toString()),
                Stream.of(args))
            .toList();
    return new ObjectMapper().readTree(Program.run(all.toArray(String[]::new)).out()).get("seeds");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return e.toString();
    }
  }
}
