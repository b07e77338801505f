package io.sparksnn.tests.checkpoint;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the specification of safetensors asks of a file, checked without our own code. */
class SpecificationTest extends LedgerTest {
  private static final Map<String, Integer> SIZES =
      Map.of("F64", 8, "I64", 8, "F32", 4, "I32", 4, "U32", 4, "BOOL", 1);

  @Test
  void offsetsAreContiguousAndFillTheFile() throws IOException {
    Forged whole = Forged.of(file);
    long end = 0;
    for (Map.Entry<String, JsonNode> tensor : whole.header.properties()) {
      if (tensor.getKey().equals("__metadata__")) {
        continue;
      }
      assertThat(tensor.getValue().properties())
          .extracting(Map.Entry::getKey)
          .containsExactlyInAnyOrder("dtype", "shape", "data_offsets");
      long bytes = requireNonNull(SIZES.get(tensor.getValue().get("dtype").asText()));
      for (JsonNode extent : tensor.getValue().get("shape")) {
        bytes *= extent.asLong();
      }
      assertThat(tensor.getValue().get("data_offsets").get(0).asLong()).isEqualTo(end);
      end += bytes;
      assertThat(tensor.getValue().get("data_offsets").get(1).asLong()).isEqualTo(end);
    }
    assertThat(end).isEqualTo(whole.data.length);
  }

  @Test
  void theHeaderIsAnAlignedObjectOfModestLength() throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    long length = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getLong();

    assertThat(length).isLessThan(100_000_000).isLessThan(bytes.length);
    assertThat(length % 8).isZero();
    assertThat((char) bytes[8]).isEqualTo('{');
  }

  @Test
  void metadataIsAMapOfTexts() throws IOException {
    assertThat(Forged.of(file).metadata()).allMatch(JsonNode::isTextual);
  }

  @Test
  void valuesAreLittleEndianInRowMajorOrder() throws IOException {
    ByteBuffer pages = Forged.of(file).dataOf("pages");

    for (int page = 0; page < 8; page++) {
      assertThat(pages.getFloat()).isEqualTo(3);
    }
  }

  @Test
  void digestsAreThoseThatThePageOnTheFormatSays() throws IOException {
    Forged whole = Forged.of(file);
    byte[] bytes = Files.readAllBytes(file);
    String digest = whole.metadata().get("digest").asText();
    String header =
        new String(bytes, 8, bytes.length - 8 - whole.data.length, StandardCharsets.UTF_8);

    assertThat(digest).isEqualTo(Forged.sha256(header.replace(digest, "0".repeat(64))));
    assertThat(whole.metadata().get("digest:pages").asText())
        .isEqualTo(Forged.digest(whole.dataOf("pages")));
  }
}
