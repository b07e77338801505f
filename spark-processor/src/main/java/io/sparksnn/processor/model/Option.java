package io.sparksnn.processor.model;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What users may set by {@code -A}; all names begin alike. */
public enum Option {
  /** Name of the package that the generated index stands in. */
  INDEX_PACKAGE("spark.index.package"),

  /** Whether to say what is generated for what, and why not. */
  EXPLAIN("spark.explain");

  private static final String PREFIX = "spark.";

  private final String key;

  Option(String key) {
    this.key = key;
  }

  /** Its name on the command line. */
  public String key() {
    return key;
  }

  /** Its value among the options of a compilation; empty if it is not set, or to nothing. */
  public String in(Map<String, String> options) {
    String value = options.get(key);
    return value == null ? "" : value;
  }

  /** The names of all options. */
  public static Set<String> keys() {
    return Arrays.stream(values()).map(Option::key).collect(Collectors.toCollection(TreeSet::new));
  }

  /** The names among the options of a compilation that are meant for us, known or not, sorted. */
  public static Set<String> meant(Map<String, String> options) {
    return options.keySet().stream()
        .filter(key -> key.startsWith(PREFIX))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
