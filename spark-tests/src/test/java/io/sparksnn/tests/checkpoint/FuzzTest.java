package io.sparksnn.tests.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import io.sparksnn.runtime.checkpoint.CheckpointException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Headers that were changed at random, most of them with a digest that is true again. */
class FuzzTest extends LedgerTest {
  private static final int HEADERS = Integer.getInteger("spark.checkpoint.headers", 4_000);
  private static final String ZEROS = "0".repeat(64);

  /** What makes a difference to a parser. */
  private static final List<String> PIECES =
      List.of(
          "{",
          "}",
          "[",
          "]",
          ",",
          ":",
          "\"",
          "\\",
          "null",
          "true",
          "-1",
          "0",
          "1e9",
          "1.5",
          "9223372036854775807",
          "9223372036854775808",
          "4294967296",
          "\"F32\"",
          "\"F16\"",
          "\"I64\"",
          "\"shape\"",
          "\"data_offsets\"",
          "\"__metadata__\"",
          "[0,0]",
          "{}",
          "\u0000",
          "é",
          "\n");

  @Test
  void onlyEndInCheckpointExceptions() throws IOException {
    Forged whole = Forged.of(file);
    whole.metadata().put("digest", ZEROS);
    String header = whole.header.toString();
    int refused = 0;
    for (int i = 0; i < HEADERS; i++) {
      SplittableRandom random = new SplittableRandom(i);
      String mutant = header;
      for (int k = random.nextInt(1, 4); k > 0; k--) {
        mutant = mutate(mutant, random);
      }
      boolean signed = random.nextInt(8) > 0;
      String digest = signed ? Forged.sha256(mutant) : ZEROS;
      byte[] bytes = Forged.bytes(mutant.replace(ZEROS, digest), whole.data);
      if (random.nextInt(50) == 0) {
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putLong(0, random.nextLong());
      }
      refused += isRefused(bytes, i) ? 1 : 0;
    }
    assertThat(refused).isGreaterThan(HEADERS / 2);
  }

  private boolean isRefused(byte[] bytes, int mutant) throws IOException {
    Files.write(file, bytes);
    try {
      restore();
      return false;
    } catch (CheckpointException refused) {
      assertThat(refused).hasMessageStartingWith("checkpoint " + file + ": ");
      return true;
    } catch (RuntimeException | Error unexpected) {
      throw new AssertionError(
          "mutant " + mutant + ": " + new String(bytes, StandardCharsets.UTF_8), unexpected);
    }
  }

  private static String mutate(String text, SplittableRandom random) {
    int at = random.nextInt(text.length());
    int to = Math.min(text.length(), at + random.nextInt(1, 12));
    String piece = PIECES.get(random.nextInt(PIECES.size()));
    return switch (random.nextInt(5)) {
      case 0 -> text.substring(0, at) + piece + text.substring(at);
      case 1 -> text.substring(0, at) + text.substring(to);
      case 2 -> text.substring(0, at) + piece + text.substring(to);
      case 3 -> text.substring(0, to) + text.substring(at);
      default -> text.substring(0, at) + (char) random.nextInt(32, 127) + text.substring(at + 1);
    };
  }
}
