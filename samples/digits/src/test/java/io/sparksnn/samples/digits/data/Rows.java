package io.sparksnn.samples.digits.data;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/** Makes data files. */
public final class Rows {
  public static final String GOOD = "8,".repeat(64) + "3\n";

  private Rows() {}

  /** So many good rows. */
  public static String good(int rows) {
    return GOOD.repeat(rows);
  }

  /** A good file whose second row is another one. */
  public static byte[] withSecond(String row) {
    return bytes(GOOD + row + "\n" + good(600));
  }

  public static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  public static byte[] gzip(byte[] plain) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
