package io.sparksnn.samples.digits;

/**
 * The data cannot be used; the message is one line that says where, what was found, what was
 * expected.
 */
final class DataException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  DataException(String message) {
    super(message);
  }
}
