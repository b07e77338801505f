package io.sparksnn.runtime.checkpoint;

/** What is in a file is not what the format says; becomes a {@link CheckpointException} of the file. */
final class Malformed extends Exception {
  private static final long serialVersionUID = 1L;

  Malformed(String message) {
    super(message);
  }

  Malformed(String message, Throwable cause) {
    super(message, cause);
  }
}
