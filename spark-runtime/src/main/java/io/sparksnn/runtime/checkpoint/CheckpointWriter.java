package io.sparksnn.runtime.checkpoint;

import io.sparksnn.runtime.file.AtomicFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes images to files: room for the header, the data, and then the header with its digests. */
final class CheckpointWriter {
  private static final int PART = 1 << 16;

  private final Image image;

  private CheckpointWriter(Image image) {
    this.image = image;
  }

  /**
   * Writes an image.
   *
   * @throws CheckpointException if that fails; what was there is as it was
   */
  static void write(Image image, Path path, boolean overwrite) {
    try {
      requirePlain(path);
      AtomicFile.fill(path, overwrite, new CheckpointWriter(image)::fill);
    } catch (FileAlreadyExistsException taken) {
      throw new CheckpointException(
          path, "there is a file already; pass overwrite = true to replace it", taken);
    } catch (IOException failed) {
      throw failed.getCause() instanceof Malformed malformed
          ? new CheckpointException(path, "cannot be written: " + malformed.reason(), malformed)
          : new CheckpointException(
              path, "cannot be written: " + AtomicFile.reason(failed), failed);
    }
  }

  /** Who gives a link may not know what it leads to. */
  private static void requirePlain(Path path) throws IOException {
    if (Files.isSymbolicLink(path)) {
      throw new IOException("it is a link; give the file that it leads to");
    }
    if (Files.exists(path, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(path)) {
      throw new IOException("there is a folder, or something else that is no file");
    }
  }

  private void fill(FileChannel file) throws IOException {
    Map<String, String> digests = new LinkedHashMap<>();
    image.tensors().forEach(tensor -> digests.put(tensor.name(), "0".repeat(Digest.DIGITS)));
    byte[] room = header(digests);
    ByteBuffer length = ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    put(file, length.putLong(room.length).array());
    put(file, room);
    long bytes = image.tensors().stream().mapToLong(Outgoing::bytes).sum();
    try (Blocks blocks = new Blocks(file, bytes)) {
      Map<String, Digest> taken = new LinkedHashMap<>();
      for (Outgoing tensor : image.tensors()) {
        taken.put(tensor.name(), write(tensor, blocks));
      }
      blocks.finish();
      taken.forEach((name, digest) -> digests.put(name, digest.digits()));
    }
    file.position(Long.BYTES);
    put(file, header(digests));
  }

  private static void put(FileChannel file, byte[] bytes) throws IOException {
    // By parts, since a channel copies an array by way of a buffer as long as it.
    OutputStream out = Channels.newOutputStream(file);
    for (int at = 0; at < bytes.length; at += PART) {
      out.write(bytes, at, Math.min(PART, bytes.length - at));
    }
  }

  private byte[] header(Map<String, String> digests) throws IOException {
    Map<String, String> metadata = new LinkedHashMap<>(image.metadata());
    digests.forEach((name, digest) -> metadata.put(Format.DIGEST_PREFIX + name, digest));
    Map<String, TensorEntry> entries = new LinkedHashMap<>();
    long begin = 0;
    for (Outgoing tensor : image.tensors()) {
      entries.put(tensor.name(), tensor.at(begin));
      begin += tensor.bytes();
    }
    try {
      return HeaderWriter.write(new Header(metadata, entries));
    } catch (Malformed tooLong) {
      throw new IOException(tooLong);
    }
  }

  private static Digest write(Outgoing tensor, Blocks blocks) throws IOException {
    Digest digest = new Digest();
    for (int from = 0; from < tensor.elements(); ) {
      ByteBuffer block = blocks.take();
      int count = Math.min(tensor.elements() - from, block.capacity() / tensor.type().size());
      tensor.put(from, count, block);
      blocks.write(block, digest);
      from += count;
    }
    tensor.written();
    return digest;
  }
}
