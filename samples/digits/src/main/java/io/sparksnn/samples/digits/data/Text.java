package io.sparksnn.samples.digits.data;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Foreign text, made fit for a message of one line. */
public final class Text {
  private static final int EXCERPT = 20;

  private Text() {}

  public static String oneLine(String text) {
    return text.replaceAll("\\p{Cntrl}+", " ");
  }

  /** Why a file could not be used, in words instead of class names where the system has words. */
  public static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "no such file or folder";
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    String words = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
    return words == null ? e.getClass().getSimpleName() : oneLine(words);
  }

  /** The beginning of a text; what is no printable ASCII becomes a question mark. */
  public static String excerpt(String text) {
    String safe = text.replaceAll("[^ -~]", "?");
    return safe.length() <= EXCERPT ? safe : safe.substring(0, EXCERPT) + "...";
  }
}
