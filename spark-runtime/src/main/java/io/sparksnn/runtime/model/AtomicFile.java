package io.sparksnn.runtime.model;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Replaces files as a whole: whatever happens, a file is the old one or the new one. */
final class AtomicFile {
  private AtomicFile() {}

  /**
   * Writes a file by way of another one beside it, which is on the disk before it takes the name.
   *
   * @throws IOException if that fails; the file is as it was, and none is left beside it
   */
  static void write(Path path, byte[] content) throws IOException {
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
      try (FileChannel out =
          FileChannel.open(temporary, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
        ByteBuffer rest = ByteBuffer.wrap(content);
        while (rest.hasRemaining()) {
          out.write(rest);
        }
        out.force(true);
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
