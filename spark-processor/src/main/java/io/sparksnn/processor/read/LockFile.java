package io.sparksnn.processor.read;

import io.sparksnn.processor.model.StateLock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads the lock of states that is committed. It stands beside the sources and not among them, so
 * that no filer finds it: the only file that is read by its path.
 */
public final class LockFile {
  private LockFile() {}

  /** A file that cannot be used; its message says what it is. */
  public static final class Unusable extends Exception {
    private static final long serialVersionUID = 1L;

    Unusable(String what) {
      super(what);
    }
  }

  /** Whether a path says where a file is, wherever the compiler runs. */
  public static boolean isPlace(String path) {
    try {
      return Path.of(path).isAbsolute();
    } catch (IllegalArgumentException noPath) {
      return false;
    }
  }

  /**
   * Reads a lock.
   *
   * @param orNew whether a file that is not there stands for a lock of nothing
   * @throws Unusable if there is no lock in the file
   */
  public static StateLock read(String path, boolean orNew) throws Unusable {
    try {
      return StateLock.parse(Files.readString(Path.of(path)));
    } catch (NoSuchFileException none) {
      if (orNew) {
        return new StateLock(List.of());
      }
      throw new Unusable("not there");
    } catch (StateLock.Misfit misfit) {
      throw new Unusable(String.valueOf(misfit.getMessage()));
    } catch (IOException failed) {
      throw new Unusable("a file that cannot be read");
    }
  }
}
