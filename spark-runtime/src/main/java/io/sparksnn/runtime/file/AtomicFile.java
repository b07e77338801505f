package io.sparksnn.runtime.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Replaces files as a whole: whatever happens, a file is the old one or the new one. */
public final class AtomicFile {
  private static final int BUFFER = 1 << 16;

  private AtomicFile() {}

  /** What a file is to hold, written piece by piece. */
  @FunctionalInterface
  public interface Content {
    /**
     * Writes all of it.
     *
     * @param out takes it; is closed by whom it is of
     * @throws IOException if it cannot be written
     */
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Writes a file by way of another one beside it, which is on the disk before it takes the name.
   *
   * @param path the file
   * @param content what it is to hold
   * @throws IOException if that fails; the file is as it was, and none is left beside it
   */
  public static void write(Path path, byte[] content) throws IOException {
    write(path, out -> out.write(content));
  }

  /**
   * The same with what is too much to be held in memory.
   *
   * @param path the file
   * @param content what it is to hold
   * @throws IOException if that fails; the file is as it was, and none is left beside it
   */
  public static void write(Path path, Content content) throws IOException {
    // A link stays one: what it leads to is replaced.
    if (Files.isSymbolicLink(path) && !Files.exists(path)) {
      throw new IOException("a link to nothing");
    }
    Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
    Path folder = target.getParent();
    if (folder == null || Files.isDirectory(target)) {
      throw new IOException("a folder");
    }
    Path temporary = folder.resolve(".spark-" + UUID.randomUUID() + ".part");
    try {
      try (FileChannel file =
              FileChannel.open(temporary, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
          OutputStream out = new BufferedOutputStream(Channels.newOutputStream(file), BUFFER)) {
        content.writeTo(out);
        out.flush();
        file.force(true);
      }
      if (Files.exists(target)) {
        keepPermissions(target, temporary);
      }
      Files.move(
          temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(temporary);
    }
    force(folder);
  }

  /**
   * {@return why a file could not be written, as the end of a message}
   *
   * @param failed what was thrown
   */
  public static String reason(IOException failed) {
    if (failed instanceof NoSuchFileException) {
      return "no such file or folder";
    }
    if (failed instanceof AccessDeniedException) {
      return "no permission";
    }
    String message = failed.getMessage();
    return message == null ? failed.getClass().getSimpleName() : message;
  }

  /** Whoever could read the old file can read the new one, where the system knows of that. */
  private static void keepPermissions(Path from, Path to) throws IOException {
    if (from.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
    }
  }

  /** Puts the new name itself on the disk, where the system lets a folder be opened. */
  private static void force(Path folder) {
    try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
      names.force(true);
    } catch (IOException unsupported) {
      // Windows opens no folders; there the name reaches the disk in its own time.
      return;
    }
  }
}
