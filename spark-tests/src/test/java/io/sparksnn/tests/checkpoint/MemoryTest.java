package io.sparksnn.tests.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import io.sparksnn.runtime.checkpoint.CheckpointException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * A JVM of 2 n + 64 MiB in all reads a file of n bytes, or refuses it for what is wrong with it.
 */
class MemoryTest extends LedgerTest {
  private static final int HEADER = 16 << 20;

  /** Of the MiB, those that are not on the heap. */
  private static final int DIRECT = 6;

  /** A program that restores a file. */
  static final class Reader {
    private Reader() {}

    public static void main(String[] arguments) {
      try {
        System.out.println(
            "restored " + LedgerModule.fromCheckpoint(Path.of(arguments[0])).steps());
      } catch (CheckpointException refused) {
        System.out.println(refused.getMessage());
      }
    }
  }

  private String read(Path path) throws IOException, InterruptedException {
    long mebibytes = 64 - DIRECT + ((2 * Files.size(path)) >> 20);
    Process reader =
        OtherJvm.of(
                Reader.class,
                List.of(
                    "-Xmx" + mebibytes + "m",
                    "-XX:MaxDirectMemorySize=" + DIRECT + "m",
                    "-XX:+ExitOnOutOfMemoryError"),
                path.toString())
            .start();
    List<String> lines = OtherJvm.lines(reader);
    assertThat(reader.waitFor()).as(String.valueOf(lines)).isZero();
    return lines.get(0);
  }

  private String read(String header) throws IOException, InterruptedException {
    String zeros = "0".repeat(64);
    String signed = header.replace(zeros, Forged.sha256(header));
    return read(Files.write(file, Forged.bytes(signed, new byte[0])));
  }

  private static String start() {
    return "{\"__metadata__\":{\"digest\":\"%s\",\"format\":\"spark-checkpoint\",\"format_version\":\"1\""
        .formatted("0".repeat(64));
  }

  private static String repeated(int times, String part) {
    return IntStream.range(0, times)
        .mapToObj(i -> part.formatted(Integer.toString(i, 36)))
        .collect(Collectors.joining());
  }

  @Test
  void stateOfSomeLengthIsRead() throws Exception {
    LedgerModule large = new LedgerModule(c -> c.pages(12 << 20));
    large.step(X);
    large.checkpoint(file, true);

    assertThat(read(file)).isEqualTo("restored 1");
  }

  @Test
  void aLongTextIsRefused() throws Exception {
    String text = start() + ",\"module\":\"ledger\",\"name\":\"x\",\"config\":\"";
    assertThat(read(text + "€".repeat((HEADER - 1000) / 3) + "\"}}")).contains("configuration");
  }

  @Test
  void manyTextsAreRefused() throws Exception {
    assertThat(read(start() + repeated(1_300_000, ",\"%s\":\"\"") + "}}"))
        .contains("the metadata has more than 131072 entries");
  }

  @Test
  void manyTensorsAreRefused() throws Exception {
    String tensor = ",\"%s\":{\"dtype\":\"F32\",\"shape\":[0],\"data_offsets\":[0,0]}";
    assertThat(read(start() + "}" + repeated(280_000, tensor) + "}"))
        .contains("there are more than 65536 tensors");
  }

  @Test
  void aLongerHeaderIsRefused() throws Exception {
    assertThat(read(start() + "}}" + " ".repeat(HEADER))).contains("at most 16777216 are read");
  }

  @Test
  void aLengthThatTheFileHasNotIsRefused() throws Exception {
    byte[] bytes = Files.readAllBytes(file);
    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putLong(1L << 62);
    assertThat(read(Files.write(file, bytes)))
        .contains("its header should be of 4611686018427387904 bytes and the file has");
  }

  @Test
  void aTensorThatIsLongerThanTheFileIsRefused() throws Exception {
    assertThat(
            read(
                start()
                    + "},\"x\":{\"dtype\":\"F64\",\"shape\":[2147483647],"
                    + "\"data_offsets\":[0,17179869176]}}"))
        .contains("it is cut off, or something was appended");
  }

  @Test
  void aTensorThatNoArrayHoldsIsRefused() throws Exception {
    assertThat(
            read(
                start()
                    + "},\"x\":{\"dtype\":\"F64\",\"shape\":[2147483647,2147483647],"
                    + "\"data_offsets\":[0,0]}}"))
        .contains("tensor 'x' has more elements than an array holds");
  }

  @Test
  void aConfigurationThatAsksForMoreThanTheFileHasIsRefused() throws Exception {
    Forged forged = Forged.of(file);
    String config = forged.metadata().get("config").asText();
    forged.metadata().put("config", config.replace("\"pages\": 8", "\"pages\": 2000000000"));
    assertThat(read(forged.write(file)))
        .contains(
            "Ledger 'Ledger' asks for an array of 2000000000 elements, more than its file can be of");
  }

  @Test
  void anInputThatIsLargerThanTheFileIsRefused() throws Exception {
    Forged forged = Forged.of(file);
    forged.metadata().put("input:x", "float_array [2000000000]");
    assertThat(read(forged.write(file)))
        .contains("input 'x' has 2000000000 elements, more than fit its file");
  }
}
