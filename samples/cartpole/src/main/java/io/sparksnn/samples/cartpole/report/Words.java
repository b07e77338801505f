package io.sparksnn.samples.cartpole.report;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;

/** Foreign text, made fit for a message of one line. */
public final class Words {
  private Words() {}

  /**
   * {@return a text without line breaks and other control characters}
   *
   * @param text any text
   */
  public static String oneLine(String text) {
    return text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
  }

  /** Why a file could not be used, in words instead of class names where the system has words. */
  static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    String words = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
    return words == null ? e.getClass().getSimpleName() : oneLine(words);
  }
}
