package io.sparksnn.samples.digits.pictures;

/** The pictures cannot be written; the message is one line that names the folder or file. */
public final class PictureException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public PictureException(String message) {
    super(message);
  }
}
