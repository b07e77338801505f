package io.sparksnn.samples.digits.data;

/**
 * The data cannot be used; the message is one line that says where, what was found, what was
 * expected.
 */
public final class DataException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public DataException(String message) {
    super(message);
  }
}
