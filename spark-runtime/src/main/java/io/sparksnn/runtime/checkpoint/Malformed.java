package io.sparksnn.runtime.checkpoint;

/**
 * What is in a file is not what the format says; becomes a {@link CheckpointException} of the file.
 */
final class Malformed extends Exception {
  private static final long serialVersionUID = 1L;

  private final String reason;

  Malformed(String message) {
    super(message);
    reason = message;
  }

  Malformed(String message, Throwable cause) {
    super(message, cause);
    reason = message;
  }

  /** The message, which is always there. */
  String reason() {
    return reason;
  }
}
