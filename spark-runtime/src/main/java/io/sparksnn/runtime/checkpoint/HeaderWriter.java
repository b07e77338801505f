package io.sparksnn.runtime.checkpoint;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

/** Writes headers. Those of the same metadata, but for digests, have the same length. */
final class HeaderWriter {
  private static final int ALIGNMENT = 8;

  private HeaderWriter() {}

  /** The bytes of a header, padded by spaces, with the digest of the whole. */
  static byte[] write(Header header) throws Malformed {
    byte[] bytes = unsigned(header);
    int at = Digest.find(bytes);
    byte[] digest = Digest.ofHeader(bytes).getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(digest, 0, bytes, at, digest.length);
    return bytes;
  }

  private static byte[] unsigned(Header header) throws Malformed {
    ByteArrayBuilder out = new ByteArrayBuilder();
    try (JsonGenerator json = Limits.JSON.createGenerator(out, JsonEncoding.UTF8)) {
      json.writeStartObject();
      json.writeObjectFieldStart(HeaderReader.METADATA);
      json.writeStringField(Digest.WHOLE_KEY, "0".repeat(Digest.WHOLE_DIGITS));
      for (Map.Entry<String, String> entry : header.metadata().entrySet()) {
        json.writeStringField(entry.getKey(), entry.getValue());
      }
      json.writeEndObject();
      for (TensorEntry tensor : header.tensors().values()) {
        tensor(json, tensor);
      }
      json.writeEndObject();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    byte[] bytes = out.getClearAndRelease();
    int padded = (bytes.length + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
    if (padded > Limits.HEADER) {
      throw new Malformed(
          "configuration, names and notes take %d bytes, more than the %d of a header; move long arrays of the configuration into state, and long notes into a file of their own"
              .formatted(padded, Limits.HEADER));
    }
    byte[] whole = Arrays.copyOf(bytes, padded);
    Arrays.fill(whole, bytes.length, padded, (byte) ' ');
    return whole;
  }

  private static void tensor(JsonGenerator json, TensorEntry tensor) throws IOException {
    json.writeObjectFieldStart(tensor.name());
    json.writeStringField(HeaderReader.DTYPE, tensor.type().name());
    json.writeArrayFieldStart(HeaderReader.SHAPE);
    for (int extent : tensor.extents()) {
      json.writeNumber(extent);
    }
    json.writeEndArray();
    json.writeArrayFieldStart(HeaderReader.OFFSETS);
    json.writeNumber(tensor.begin());
    json.writeNumber(tensor.end());
    json.writeEndArray();
    json.writeEndObject();
  }
}
