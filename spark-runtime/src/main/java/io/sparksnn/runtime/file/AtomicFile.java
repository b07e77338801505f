package io.sparksnn.runtime.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Replaces files as a whole: whatever happens, a file is the old one or the new one. */
public final class AtomicFile {
  private static final int BUFFER = 1 << 16;
  private static final String PREFIX = ".spark-";
  private static final String SUFFIX = ".part";

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
    fill(
        path,
        true,
        file -> {
          OutputStream out = new BufferedOutputStream(Channels.newOutputStream(file), BUFFER);
          content.writeTo(out);
          out.flush();
        });
  }

  /** What a file is to hold, written in any order. */
  @FunctionalInterface
  public interface Filling {
    /**
     * Writes all of it.
     *
     * @param file takes it; is closed by whom it is of
     * @throws IOException if it cannot be written
     */
    void fill(FileChannel file) throws IOException;
  }

  /**
   * The same with what is not written from its beginning to its end.
   *
   * @param path the file
   * @param replace whether a file of that name may be replaced
   * @param filling what it is to hold
   * @throws FileAlreadyExistsException if it may not, and there is one
   * @throws IOException if that fails; the file is as it was, and none is left beside it
   */
  public static void fill(Path path, boolean replace, Filling filling) throws IOException {
    // A link stays one: what it leads to is replaced.
    if (Files.isSymbolicLink(path) && !Files.exists(path)) {
      throw new IOException("a link to nothing");
    }
    Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
    Path folder = target.getParent();
    if (folder == null || Files.isDirectory(target)) {
      throw new IOException("a folder");
    }
    if (!replace && Files.exists(target)) {
      throw new FileAlreadyExistsException(target.toString());
    }
    Path temporary = folder.resolve(PREFIX + UUID.randomUUID() + SUFFIX);
    try {
      try (FileChannel file =
          FileChannel.open(
              temporary,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE,
              StandardOpenOption.CREATE_NEW)) {
        filling.fill(file);
        file.force(true);
      }
      if (replace) {
        if (Files.exists(target)) {
          keepPermissions(target, temporary);
        }
        Files.move(
            temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } else {
        name(temporary, target);
      }
    } finally {
      Files.deleteIfExists(temporary);
    }
    force(folder);
  }

  /** Gives a file a name that nobody else has taken meanwhile. */
  private static void name(Path temporary, Path target) throws IOException {
    try {
      // A link, unlike a move, never replaces; the other name goes afterwards.
      Files.createLink(target, temporary);
    } catch (FileAlreadyExistsException taken) {
      throw taken;
    } catch (UnsupportedOperationException | FileSystemException unsupported) {
      Files.move(temporary, target);
    }
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
    if (failed instanceof FileAlreadyExistsException) {
      return "there is a file of that name";
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
