package io.sparksnn.tests.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import io.sparksnn.runtime.checkpoint.CheckpointException;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No damage passes unseen: every byte, and every length. */
class DamageTest extends LedgerTest {
  private boolean isRefused(byte[] bytes) throws IOException {
    Files.write(file, bytes);
    try {
      restore();
      return false;
    } catch (CheckpointException refused) {
      return true;
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0x01, 0x20, 0x80, 0xff})
  void everyByteThatIsFlippedIsSeen(int bits) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    for (int at = 0; at < bytes.length; at++) {
      bytes[at] ^= (byte) bits;
      assertThat(isRefused(bytes)).as("byte %d", at).isTrue();
      bytes[at] ^= (byte) bits;
    }
    assertThat(isRefused(bytes)).isFalse();
  }

  @Test
  void everyCutIsSeen() throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    for (int length = 0; length < bytes.length; length++) {
      assertThat(isRefused(Arrays.copyOf(bytes, length))).as("length %d", length).isTrue();
    }
  }

  @Test
  void whatIsAppendedIsSeen() throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    for (int more = 1; more < 100; more++) {
      assertThat(isRefused(Arrays.copyOf(bytes, bytes.length + more))).isTrue();
    }
  }
}
