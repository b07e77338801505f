package io.sparksnn.samples.digits;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/** Makes data files. */
final class Rows {
  static final String GOOD = "8,".repeat(64) + "3\n";

  private Rows() {}

  /** So many good rows. */
  static String good(int rows) {
    return GOOD.repeat(rows);
  }

  /** A good file whose second row is another one. */
  static byte[] withSecond(String row) {
    return bytes(GOOD + row + "\n" + good(600));
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] gzip(byte[] plain) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
