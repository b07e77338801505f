package io.sparksnn.runtime.model;

import com.fasterxml.jackson.core.JsonParser;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.MemoryLimitException;
import org.tukaani.xz.XZ;
import org.tukaani.xz.XZInputStream;
import org.tukaani.xz.XZOutputStream;

/** The bytes of documents: plain, or compressed by xz, which reading finds out by itself. */
final class Documents {
  private Documents() {}

  /** The plain bytes of a file. */
  static InputStream open(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      throw new IOException("a folder");
    }
    InputStream file = Files.newInputStream(path);
    try {
      return decompressed(file);
    } catch (IOException | RuntimeException failed) {
      file.close();
      throw failed;
    }
  }

  /** The plain bytes of a document. */
  static InputStream decompressed(InputStream document) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(document);
    buffered.mark(XZ.HEADER_MAGIC.length);
    byte[] start = buffered.readNBytes(XZ.HEADER_MAGIC.length);
    buffered.reset();
    return Arrays.equals(start, XZ.HEADER_MAGIC)
        ? new XZInputStream(buffered, Limits.DICTIONARY_KIB)
        : buffered;
  }

  /** The tokens of a document in memory. */
  static JsonParser parser(byte[] document) throws IOException {
    int magic = XZ.HEADER_MAGIC.length;
    boolean packed =
        document.length > magic && Arrays.equals(document, 0, magic, XZ.HEADER_MAGIC, 0, magic);
    return packed
        ? Limits.JSON.createParser(decompressed(new ByteArrayInputStream(document)))
        : Limits.JSON.createParser(document);
  }

  static byte[] compressed(byte[] document) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XZOutputStream out = new XZOutputStream(bytes, new LZMA2Options())) {
      out.write(document);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  /** What went wrong, for messages. */
  static String reason(IOException failed) {
    if (failed instanceof NoSuchFileException) {
      return "no such file or folder";
    }
    if (failed instanceof AccessDeniedException) {
      return "no permission";
    }
    if (failed instanceof MemoryLimitException) {
      return "compressed with a dictionary too large, more than " + Limits.DICTIONARY_KIB + " KiB";
    }
    String message = failed.getMessage();
    return message == null ? "damaged compression: " + failed.getClass().getSimpleName() : message;
  }
}
