package io.sparksnn.runtime.model;

import com.fasterxml.jackson.core.JsonParser;
import io.sparksnn.runtime.file.AtomicFile;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.tukaani.xz.BasicArrayCache;
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
        ? new XZInputStream(
            new Bounded(buffered), Limits.DICTIONARY_KIB, true, new BasicArrayCache())
        : buffered;
  }

  /** Ends in an error where no honest compressed document goes on. */
  private static final class Bounded extends FilterInputStream {
    private long left = Limits.COMPRESSED;

    Bounded(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      count(1);
      return super.read();
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int read = super.read(into, offset, length);
      count(read);
      return read;
    }

    private void count(int read) throws IOException {
      left -= Math.max(0, read);
      if (left < 0) {
        throw new IOException("more than " + Limits.COMPRESSED + " bytes, compressed");
      }
    }
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
    if (failed instanceof MemoryLimitException) {
      return "compressed with a dictionary too large, more than " + Limits.DICTIONARY_KIB + " KiB";
    }
    return failed.getMessage() == null
        ? "damaged compression: " + failed.getClass().getSimpleName()
        : AtomicFile.reason(failed);
  }
}
