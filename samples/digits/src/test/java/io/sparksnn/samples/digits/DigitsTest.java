package io.sparksnn.samples.digits;

import static org.assertj.core.api.Assertions.assertThat;

import io.sparksnn.samples.digits.data.Rows;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigitsTest {
  @TempDir Path folder;

  private record Run(int exitCode, String out, String err) {

    double number(String label) {
      Matcher matcher = Pattern.compile(label + " +([0-9.]+)").matcher(out);
      assertThat(matcher.find()).as("%s in %s", label, out).isTrue();
      return Double.parseDouble(matcher.group(1));
    }
  }

  @Test
  void theHiddenUnitsBeatThePixels() {
    Run run = run();

    assertThat(run.exitCode()).isZero();
    assertThat(run.number("Test accuracy")).isGreaterThanOrEqualTo(0.92);
    assertThat(run.number("Pixel baseline")).isBetween(0.864, 0.874);
    assertThat(run.err()).contains("100%").contains("1797/1797");
    assertThat(folder.resolve("spikes.png")).isNotEmptyFile();
    assertThat(folder.resolve("confusion.png")).isNotEmptyFile();
    assertThat(run.out()).contains(folder.resolve("spikes.png").toString());
  }

  @Test
  void withShuffledPixelsOnlyChanceIsLeft() {
    assertThat(run("--shuffle").number("Test accuracy")).isBetween(0.05, 0.2);
  }

  @Test
  void theSameSeedGivesTheSameResult() {
    assertThat(withoutSpeed("3")).isEqualTo(withoutSpeed("3")).isNotEqualTo(withoutSpeed("4"));
  }

  @Test
  void helpNamesEveryOption() {
    Run run = run("--help");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains("--units", "--steps", "--seed", "--shuffle", "--data", "--out", "--help");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          --bogus         | Unknown option: '--bogus'
          extra           | Unmatched argument at index 2: 'extra'
          --units 0       | Invalid value for option '--units': 0 is not from 1 to 2000
          --units 2001    | Invalid value for option '--units': 2001 is not from 1 to 2000
          --units abc     | Invalid value for option '--units': 'abc' is not an int
          --units         | Missing required parameter for option '--units' (N)
          --steps -5      | Invalid value for option '--steps': -5 is not from 1 to 1000
          --steps 1e3     | Invalid value for option '--steps': '1e3' is not an int
          --steps 99999999999 | Invalid value for option '--steps': '99999999999' is not an int
          --seed x        | Invalid value for option '--seed': 'x' is not a long
          --data @none    | @none: cannot be opened (no such file or folder)
          """)
  void aBadOptionIsOneLine(String options, String message) {
    assertFault(run(options.split(" ")), message);
  }

  @Test
  void aDamagedFileIsOneLine() throws IOException {
    Path file = Files.write(folder.resolve("data.csv"), Rows.withSecond("oops"));

    assertFault(
        run("--data", file.toString()),
        file + ", line 2: expected 65 columns (64 pixels and a digit), found 1");
  }

  @Test
  void anOutputFolderThatIsAFileIsOneLine() throws IOException {
    Path file = Files.createFile(folder.resolve("taken"));

    assertFault(runIn(file), file + ": expected a folder, found a file");
    assertThat(runIn(file.resolve("below")).err())
        .startsWith("digits: " + file.resolve("below") + ": cannot be written to (")
        .hasLineCount(1);
  }

  private static void assertFault(Run run, String message) {
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).isEqualTo("digits: " + message + System.lineSeparator());
    assertThat(run.out()).isEmpty();
  }

  private List<String> withoutSpeed(String seed) {
    Run run = run("--seed", seed, "--steps", "10", "--units", "50");
    return run.out().lines().filter(line -> !line.startsWith("Speed")).toList();
  }

  private Run run(String... args) {
    return runIn(folder, args);
  }

  private static Run runIn(Path folder, String... args) {
    String[] all =
        Stream.concat(Stream.of("--out", folder.toString()), Stream.of(args))
            .toArray(String[]::new);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exitCode =
        Digits.run(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            all);
    return new Run(
        exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
