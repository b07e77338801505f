package io.sparksnn.tests.checkpoint;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/** A file taken apart and put together again by what the page on the format says alone. */
final class Forged {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int PREFIX = 8;

  final ObjectNode header;
  byte[] data;

  private Forged(ObjectNode header, byte[] data) {
    this.header = header;
    this.data = data;
  }

  static Forged of(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    int length = (int) ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getLong();
    byte[] header = Arrays.copyOfRange(bytes, PREFIX, PREFIX + length);
    return new Forged(
        (ObjectNode) JSON.readTree(header),
        Arrays.copyOfRange(bytes, PREFIX + length, bytes.length));
  }

  ObjectNode metadata() {
    return (ObjectNode) header.get("__metadata__");
  }

  ObjectNode tensor(String name) {
    return (ObjectNode) header.get(name);
  }

  /** The data of a tensor, to be read and changed. */
  ByteBuffer dataOf(String name) {
    int begin = tensor(name).get("data_offsets").get(0).asInt();
    int end = tensor(name).get("data_offsets").get(1).asInt();
    return ByteBuffer.wrap(data, begin, end - begin).slice().order(ByteOrder.LITTLE_ENDIAN);
  }

  Forged with(Consumer<Forged> change) {
    change.accept(this);
    return this;
  }

  /** Calls a tensor otherwise. */
  Forged rename(String from, String to) {
    ObjectNode renamed = JSON.createObjectNode();
    header
        .properties()
        .forEach(entry ->
            renamed.set(entry.getKey().equals(from) ? to : entry.getKey(), entry.getValue()));
    header.removeAll();
    header.setAll(renamed);
    metadata().set("digest:" + to, metadata().remove("digest:" + from));
    return this;
  }

  /** Digests of all tensors as they now are. */
  Forged digested() {
    header
        .properties()
        .forEach(entry -> {
          if (!entry.getKey().equals("__metadata__")) {
            metadata().put("digest:" + entry.getKey(), digest(dataOf(entry.getKey())));
          }
        });
    return this;
  }

  static String digest(ByteBuffer data) {
    CRC32 zip = new CRC32();
    zip.update(data.duplicate());
    CRC32C castagnoli = new CRC32C();
    castagnoli.update(data.duplicate());
    return HexFormat.of().toHexDigits((int) zip.getValue())
        + HexFormat.of().toHexDigits((int) castagnoli.getValue());
  }

  /** Writes the file with a digest of the whole that is true. */
  Path write(Path file) throws IOException {
    metadata().put("digest", "0".repeat(64));
    String text = JSON.writeValueAsString(header);
    return Files.write(file, bytes(text.replace("0".repeat(64), sha256(text)), data));
  }

  static byte[] bytes(String header, byte[] data) {
    byte[] text = header.getBytes(StandardCharsets.UTF_8);
    return ByteBuffer.allocate(PREFIX + text.length + data.length)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putLong(text.length)
        .put(text)
        .put(data)
        .array();
  }

  static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError(impossible);
    }
  }
}
