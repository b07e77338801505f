package io.sparksnn.samples.digits.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

public class DigitReaderTest {
  @TempDir Path folder;
  Path file;

  @BeforeEach
  public void name() {
    file = folder.resolve("data.csv");
  }

  @Test
  public void theBundledDataAreComplete() {
    DigitData data = DigitReader.readBundled();

    assertThat(data.size()).isEqualTo(1_797);
    assertThat(data.images().get(0).digit()).isZero();
    assertThat(data.images().get(0).pixels()).startsWith(0, 0, 5 / 16f, 13 / 16f).hasSize(64);
  }

  @Test
  public void plainAndCompressedFilesAreRead() throws IOException {
    byte[] plain = Rows.bytes(Rows.good(600));
    Path compressed = Files.write(folder.resolve("data.gz"), Rows.gzip(plain));
    Files.write(file, plain);

    assertThat(DigitReader.read(file).labels()).hasSize(600).containsOnly(3);
    assertThat(DigitReader.read(compressed).labels()).hasSize(600).containsOnly(3);
  }

  @Test
  public void lineEndsOfWindowsAndAMissingLastOneAreFine() throws IOException {
    String text = Rows.good(600).replace("\n", "\r\n");
    Files.write(file, Rows.bytes(text.substring(0, text.length() - 2)));

    assertThat(DigitReader.read(file).size()).isEqualTo(600);
  }

  public static Stream<Arguments> faults() {
    byte[] gzip = Rows.gzip(Rows.bytes(Rows.good(600)));
    byte[] flipped = gzip.clone();
    flipped[gzip.length - 6] ^= 1;
    byte[] junk = new byte[10_000];
    new Random(1).nextBytes(junk);
    return Stream.of(
        fault(
            "a column too few",
            Rows.withSecond("8,".repeat(63) + "3"),
            ", line 2: expected 65 columns (64 pixels and a digit), found 64"),
        fault(
            "a column too many",
            Rows.withSecond("8,".repeat(65) + "3"),
            ", line 2: expected 65 columns (64 pixels and a digit), found 66"),
        fault(
            "an empty line",
            Rows.withSecond(""),
            ", line 2: expected 65 columns (64 pixels and a digit), found 1"),
        fault(
            "no number",
            Rows.withSecond("8,x" + ",8".repeat(62) + ",3"),
            ", line 2, column 2: expected a pixel, a whole number from 0 to 16, found \"x\""),
        fault(
            "a fraction",
            Rows.withSecond("1.5" + ",8".repeat(63) + ",3"),
            ", line 2, column 1: expected a pixel, a whole number from 0 to 16, found \"1.5\""),
        fault(
            "a dark pixel",
            Rows.withSecond("17" + ",8".repeat(63) + ",3"),
            ", line 2, column 1: expected a pixel, a whole number from 0 to 16, found \"17\""),
        fault(
            "a negative pixel",
            Rows.withSecond("-1" + ",8".repeat(63) + ",3"),
            ", line 2, column 1: expected a pixel, a whole number from 0 to 16, found \"-1\""),
        fault(
            "a label of two figures",
            Rows.withSecond("8,".repeat(64) + "10"),
            ", line 2, column 65: expected a digit, a whole number from 0 to 9, found \"10\""),
        fault(
            "a number beyond all bounds",
            Rows.withSecond("8,".repeat(64) + "9".repeat(30)),
            ", line 2, column 65: expected a digit, a whole number from 0 to 9,"
                + " found \"99999999999999999999...\""),
        fault(
            "control characters",
            Rows.withSecond("8,".repeat(64) + "\u001b[1m\t\u00e9"),
            ", line 2, column 65: expected a digit, a whole number from 0 to 9, found \"?[1m???\""),
        fault(
            "a huge line",
            Rows.withSecond("8,".repeat(1_000_000)),
            ", line 2: found a line of more than 400 characters"),
        fault(
            "an empty file",
            new byte[0],
            ": expected at least 550 rows (100 to learn from, 450 to test), found 0"),
        fault(
            "too few rows",
            Rows.bytes(Rows.good(549)),
            ": expected at least 550 rows (100 to learn from, 450 to test), found 549"),
        fault(
            "too many rows",
            Rows.gzip(Rows.bytes(Rows.good(10_001))),
            ", line 10001: expected at most 10000 rows, found more"),
        fault(
            "binary junk", junk, ", line 1: expected 65 columns (64 pixels and a digit), found 3"),
        fault(
            "truncated gzip",
            Arrays.copyOf(gzip, gzip.length - 4),
            ", line 601: the gzip data end too early"),
        fault(
            "a bare gzip header", Arrays.copyOf(gzip, 5), ", line 1: the gzip data end too early"),
        fault(
            "damaged gzip",
            flipped,
            ", line 601: the gzip data are damaged (Corrupt GZIP trailer)"));
  }

  private static Arguments fault(String name, byte[] content, String message) {
    return Arguments.argumentSet(name, content, message);
  }

  @ParameterizedTest
  @MethodSource("faults")
  public void aFaultNamesFileAndPlaceAndExpectation(byte[] content, String message)
      throws IOException {
    Files.write(file, content);

    assertThatThrownBy(() -> DigitReader.read(file))
        .isInstanceOf(DataException.class)
        .hasMessage(file + message);
  }

  @Test
  public void aMissingFileIsNamed() {
    assertThatThrownBy(() -> DigitReader.read(file))
        .isInstanceOf(DataException.class)
        .hasMessage(file + ": cannot be opened (no such file or folder)");
  }

  @Test
  public void aFolderIsNoFile() {
    assertThatThrownBy(() -> DigitReader.read(folder))
        .isInstanceOf(DataException.class)
        .hasMessage(folder + ": expected a file, found a folder");
  }
}
