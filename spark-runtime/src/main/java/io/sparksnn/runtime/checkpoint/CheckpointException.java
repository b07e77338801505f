package io.sparksnn.runtime.checkpoint;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A checkpoint that cannot be written or read: which file, what was found, what to do about it. */
public final class CheckpointException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * What is wrong with a checkpoint.
   *
   * @param path the file
   * @param message what is wrong, on one line
   * @param cause what it comes from, or null
   */
  public CheckpointException(Path path, String message, @Nullable Throwable cause) {
    super("checkpoint " + path + ": " + message, cause);
  }

  /**
   * The same without a cause.
   *
   * @param path the file
   * @param message what is wrong, on one line
   */
  public CheckpointException(Path path, String message) {
    this(path, message, null);
  }
}
