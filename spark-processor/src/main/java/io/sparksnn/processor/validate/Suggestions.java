package io.sparksnn.processor.validate;

import java.util.Collection;
import java.util.Comparator;

/** Finds what somebody may have meant. */
final class Suggestions {
  private Suggestions() {}

  /** The end of a message about an unknown name: the nearest name, or all there are. */
  static String among(String name, Collection<String> names) {
    return names.stream()
        .filter(other -> distance(name, other) <= Math.max(2, name.length() / 3))
        .min(Comparator.comparingInt(other -> distance(name, other)))
        .map(nearest -> "did you mean '" + nearest + "'?")
        .orElse(names.isEmpty() ? "it has none" : "it has " + String.join(", ", names));
  }

  /** Levenshtein distance, without regard to case. */
  private static int distance(String left, String right) {
    int[] row = new int[right.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= left.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        boolean same =
            Character.toLowerCase(left.charAt(i - 1)) == Character.toLowerCase(right.charAt(j - 1));
        int replaced = diagonal + (same ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[right.length()];
  }
}
