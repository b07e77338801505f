package io.sparksnn.runtime.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names as registries know them. */
public final class Names {
  private static final Pattern ACRONYM_THEN_WORD = Pattern.compile("([A-Z]+)([A-Z][a-z])");
  private static final Pattern WORD_THEN_CAPITAL = Pattern.compile("([a-z])([A-Z])");

  private Names() {}

  /**
   * {@return the form in which names are compared, by the rule of the reference: {@code LeakySoma},
   * {@code leaky-soma} and {@code leaky soma} are all {@code leaky_soma}}
   *
   * @param name any spelling
   * @throws IllegalArgumentException if the name is empty
   */
  public static String normalize(String name) {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a name is empty");
    }
    String words = ACRONYM_THEN_WORD.matcher(name.strip()).replaceAll("$1_$2");
    words = WORD_THEN_CAPITAL.matcher(words).replaceAll("$1_$2");
    return words.replace(' ', '_').replace('-', '_').toLowerCase(Locale.ROOT);
  }

  /**
   * {@return the end of a message about an unknown name: the nearest one there is, or all of them}
   *
   * @param name the unknown name
   * @param known the names there are
   */
  public static String suggest(String name, Collection<String> known) {
    if (known.isEmpty()) {
      return "there are none";
    }
    return known.stream()
        .filter(other -> distance(name, other) <= Math.max(2, name.length() / 3))
        .min(Comparator.comparingInt(other -> distance(name, other)))
        .map(nearest -> "did you mean '" + nearest + "'?")
        .orElse("there are " + String.join(", ", known));
  }

  /** Levenshtein distance. */
  private static int distance(String left, String right) {
    int[] row = new int[right.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= left.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int replaced = diagonal + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[right.length()];
  }
}
