package io.sparksnn.runtime.checkpoint;

import io.sparksnn.runtime.file.AtomicFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/** A file that is open for reading: its header, which has been checked, and the data behind it. */
final class CheckpointFile implements AutoCloseable {
  private static final int PART = 1 << 16;

  private final FileChannel channel;
  private final long length;
  private final Header header;
  private final long dataBegin;
  private final ByteBuffer block;

  private CheckpointFile(FileChannel channel) throws IOException, Malformed {
    this.channel = channel;
    this.length = channel.size();
    byte[] bytes = headerBytes();
    this.header = HeaderReader.read(bytes);
    this.dataBegin = Long.BYTES + (long) bytes.length;
    requireWhole(bytes);
    block =
        ByteBuffer.allocateDirect((int) Math.max(8, Math.min(Blocks.SIZE, header.dataLength())))
            .order(ByteOrder.LITTLE_ENDIAN);
  }

  /**
   * Opens a file.
   *
   * @throws CheckpointException if there is none, or its header is not as it was written
   */
  static CheckpointFile open(Path path) {
    try {
      if (Files.isDirectory(path)) {
        throw new IOException("a folder");
      }
      FileChannel channel = FileChannel.open(path, StandardOpenOption.READ);
      try {
        return new CheckpointFile(channel);
      } catch (IOException | Malformed | RuntimeException | Error failed) {
        channel.close();
        throw failed;
      }
    } catch (Malformed malformed) {
      throw new CheckpointException(path, malformed.reason(), malformed);
    } catch (IOException unreadable) {
      throw new CheckpointException(
          path, "cannot be read: " + AtomicFile.reason(unreadable), unreadable);
    }
  }

  private byte[] headerBytes() throws IOException, Malformed {
    if (length < Long.BYTES) {
      throw new Malformed("it has %d bytes, too few for a header".formatted(length));
    }
    ByteBuffer prefix = ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    fill(prefix, 0);
    long size = prefix.flip().getLong();
    if (size < 0 || size > length - Long.BYTES) {
      throw new Malformed(
          "its header should be of %s bytes and the file has %d; it is cut off, or no safetensors file"
              .formatted(Long.toUnsignedString(size), length));
    }
    if (size > Limits.HEADER) {
      throw new Malformed(
          "its header is of %d bytes; at most %d are read".formatted(size, Limits.HEADER));
    }
    ByteBuffer bytes = ByteBuffer.allocate((int) size);
    fill(bytes, Long.BYTES);
    return bytes.array();
  }

  private void fill(ByteBuffer buffer, long at) throws IOException, Malformed {
    int end = buffer.limit();
    for (long from = at; buffer.position() < end; ) {
      // A channel copies what goes into an array by way of a buffer as long as it.
      int part = buffer.isDirect() ? end : Math.min(end, buffer.position() + PART);
      int read = channel.read(buffer.limit(part), from);
      if (read < 0) {
        throw new Malformed("it has been cut off while it was read");
      }
      from += read;
    }
  }

  private void requireWhole(byte[] bytes) throws Malformed {
    long expected = dataBegin + header.dataLength();
    if (length != expected) {
      throw new Malformed(
          "it has %d bytes, its header tells of %d; it is cut off, or something was appended"
              .formatted(length, expected));
    }
    String digest = header.require(Digest.WHOLE_KEY);
    int at = Digest.find(bytes);
    if (digest.length() != Digest.WHOLE_DIGITS || at < 0) {
      throw new Malformed("the digest of its header is missing");
    }
    Arrays.fill(bytes, at, at + Digest.WHOLE_DIGITS, (byte) '0');
    String found = Digest.ofHeader(bytes);
    if (!found.equals(digest)) {
      throw new Malformed(
          "its header is damaged: digest %s… written, %s… found"
              .formatted(HeaderReader.shown(digest).substring(0, 8), found.substring(0, 8)));
    }
    for (String name : header.tensors().keySet()) {
      header.require(Format.DIGEST_PREFIX + name);
    }
  }

  Header header() {
    return header;
  }

  /** Bytes of the whole file. */
  long length() {
    return length;
  }

  /** Takes elements as they are read. */
  @FunctionalInterface
  interface Taker {
    /**
     * Takes a part.
     *
     * @param from index of the first element
     * @param count how many
     * @param bytes holds them
     */
    void take(int from, int count, ByteBuffer bytes) throws Malformed;
  }

  /**
   * Reads a tensor part by part.
   *
   * @throws Malformed if it is not as it was written, which is known at the end only
   */
  void read(TensorEntry tensor, Taker taker) throws IOException, Malformed {
    Digest digest = new Digest();
    int size = tensor.type().size();
    for (int from = 0; from < tensor.elements(); ) {
      int count = Math.min(tensor.elements() - from, block.capacity() / size);
      fill(block.clear().limit(count * size), dataBegin + tensor.begin() + (long) from * size);
      digest.update(block.flip());
      taker.take(from, count, block);
      from += count;
    }
    String written = header.require(Format.DIGEST_PREFIX + tensor.name());
    if (!digest.digits().equals(written)) {
      throw new Malformed(
          "tensor '%s' is damaged: digest %s written, %s found"
              .formatted(
                  HeaderReader.shown(tensor.name()), HeaderReader.shown(written), digest.digits()));
    }
  }

  /** Reads a whole tensor that must be of a type and length. */
  Object readAll(String name, TensorType type, int elements) throws IOException, Malformed {
    TensorEntry tensor = header.find(name);
    if (tensor == null) {
      throw new Malformed("'" + HeaderReader.shown(name) + "' is missing");
    }
    if (tensor.type() != type || tensor.elements() != elements) {
      throw new Malformed(
          "'%s' is %s, expected %d elements of %s"
              .formatted(HeaderReader.shown(name), tensor.look(), elements, type));
    }
    Object array = type.kind().newArray(elements);
    read(tensor, (from, count, bytes) -> type.get(bytes, count, array, from));
    return array;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  /** The configuration as the bytes of a document. */
  static byte[] document(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
