package io.sparksnn.samples.digits;

/** The pictures cannot be written; the message is one line that names the folder or file. */
final class PictureException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  PictureException(String message) {
    super(message);
  }
}
