package io.sparksnn.runtime.checkpoint;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Texts by key that a program keeps beside its module, in the same file. */
final class Notes {
  private Notes() {}

  /**
   * Puts notes among metadata.
   *
   * @throws Malformed if a file cannot keep one of them as it is
   */
  static void put(Map<String, String> notes, Map<String, String> metadata) throws Malformed {
    if (notes.size() > Limits.NOTES) {
      throw new Malformed(
          "there are %d notes; at most %d are kept".formatted(notes.size(), Limits.NOTES));
    }
    for (Map.Entry<String, String> note : notes.entrySet()) {
      String key = note.getKey();
      if (key.isBlank() || key.length() > Limits.NOTE_KEY) {
        throw new Malformed(
            "the key '%s' of a note is blank, or longer than %d characters"
                .formatted(HeaderReader.shown(key), Limits.NOTE_KEY));
      }
      if (!isText(key) || !isText(note.getValue())) {
        throw new Malformed(
            "the note '%s' has half a character of two, so that it is no text"
                .formatted(HeaderReader.shown(key)));
      }
      metadata.put(Format.NOTE_PREFIX + key, note.getValue());
    }
  }

  /** Whether a text can be written in UTF-8. */
  private static boolean isText(String text) {
    return StandardCharsets.UTF_8.newEncoder().canEncode(text);
  }
}
