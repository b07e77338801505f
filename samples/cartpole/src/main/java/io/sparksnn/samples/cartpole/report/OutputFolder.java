package io.sparksnn.samples.cartpole.report;

import io.sparksnn.runtime.file.AtomicFile;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/** A folder that takes what a run leaves. A file is there as a whole or not at all. */
public final class OutputFolder {
  static {
    // Pictures are drawn in memory: no display is needed, and none may be asked for.
    System.setProperty("java.awt.headless", "true");
    // A cache on disk cannot be had any more once Ctrl-C was pressed.
    ImageIO.setUseCache(false);
  }

  /** The folder or a file in it cannot be written; the message is one line that names it. */
  public static final class UnwritableException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    UnwritableException(String message, @Nullable Throwable cause) {
      super(message, cause);
    }
  }

  private final Path folder;

  /** The folders that were made for it, the innermost first. */
  private final Deque<Path> made;

  private OutputFolder(Path folder, Deque<Path> made) {
    this.folder = folder;
    this.made = made;
  }

  /**
   * {@return the folder, made if need be}
   *
   * @param path its path
   * @param files names of the files that it is to take
   * @throws UnwritableException if they cannot be written; nothing was made then
   */
  public static OutputFolder in(Path path, List<String> files) {
    OutputFolder output = new OutputFolder(path.toAbsolutePath().normalize(), new ArrayDeque<>());
    try {
      output.make(output.folder);
      // Asking for permission says yes on some read-only disks; only trying is certain.
      Files.delete(Files.createTempFile(output.folder, "try", ".tmp"));
    } catch (FileAlreadyExistsException e) {
      output.forget();
      throw new UnwritableException(path + ": expected a folder, found a file", e);
    } catch (IOException e) {
      output.forget();
      throw unwritable(path, e);
    }
    for (String file : files) {
      output.requireFile(path.resolve(file));
    }
    return output;
  }

  /** What takes no file now takes none at the end of the training, either. */
  private void requireFile(Path file) {
    boolean leadsNowhere = Files.isSymbolicLink(file) && !Files.exists(file);
    if (leadsNowhere || Files.isDirectory(file)) {
      forget();
      throw new UnwritableException(
          "%s: expected a file, found %s"
              .formatted(file, leadsNowhere ? "a link to nothing" : "a folder"),
          null);
    }
  }

  private void make(Path wanted) throws IOException {
    if (Files.isDirectory(wanted)) {
      return;
    }
    Path parent = wanted.getParent();
    if (parent != null && !Files.exists(parent)) {
      make(parent);
    }
    Files.createDirectory(wanted);
    made.push(wanted);
  }

  /** Leaves everything as it was, if nothing was written: folders that were made are deleted. */
  public void forget() {
    for (Path each : made) {
      each.toFile().delete();
    }
  }

  /**
   * Writes a file; one that was there is replaced as a whole.
   *
   * @param name the file's
   * @param content what it is to hold
   * @return the file
   * @throws UnwritableException if it cannot be written
   */
  public Path write(String name, byte[] content) {
    Path file = folder.resolve(name);
    try {
      AtomicFile.write(file, content);
    } catch (IOException e) {
      throw unwritable(file, e);
    }
    return file;
  }

  private static UnwritableException unwritable(Path path, IOException e) {
    return new UnwritableException(
        "%s: cannot be written to (%s)".formatted(path, Words.reason(e)), e);
  }
}
