package io.sparksnn.samples.digits.data;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Reads lines of ASCII text, and never much more than a line of digits can need. */
final class LineReader {
  /** Twice what the longest good line takes. A file without line ends must not fill the memory. */
  static final int MAX_LENGTH = 400;

  private final InputStream in;

  LineReader(InputStream in) {
    this.in = in;
  }

  /**
   * Returns the next line without its end, or null after the last; of a line that is too long, the
   * first {@code MAX_LENGTH + 1} characters.
   */
  @Nullable String next() throws IOException {
    StringBuilder line = new StringBuilder();
    int c = in.read();
    if (c < 0) {
      return null;
    }
    while (c >= 0 && c != '\n' && line.length() <= MAX_LENGTH) {
      line.append((char) c);
      c = in.read();
    }
    int end = line.length() - 1;
    if (end >= 0 && line.charAt(end) == '\r') {
      line.setLength(end);
    }
    return line.toString();
  }
}
