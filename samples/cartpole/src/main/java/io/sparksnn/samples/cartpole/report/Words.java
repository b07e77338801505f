package io.sparksnn.samples.cartpole.report;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.List;

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

  /**
   * {@return a message of several faults, each on a line of its own, with the first of them only}
   *
   * @param message what is wrong, and a line for each fault if there is more than one
   */
  public static String firstFault(String message) {
    List<String> lines = message.lines().toList();
    return lines.size() <= 2
        ? oneLine(message)
        : oneLine("%s %s (and %d more)".formatted(lines.get(0), lines.get(1), lines.size() - 2));
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
