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
  EXPLAIN("spark.explain", true),

  /** Whether to write a page in Markdown for each module and configuration. */
  CARDS("spark.cards", true),

  /** Path of the file of the states that are not to change. */
  STATE_LOCK("spark.state.lock"),

  /** Whether to make that file anew. */
  STATE_LOCK_UPDATE("spark.state.lock.update", true);

  private static final String PREFIX = "spark.";

  private final String key;
  private final boolean isFlag;

  Option(String key) {
    this(key, false);
  }

  Option(String key, boolean isFlag) {
    this.key = key;
    this.isFlag = isFlag;
  }

  /** Its name on the command line. */
  public String key() {
    return key;
  }

  /** Whether it is true or false. */
  public boolean isFlag() {
    return isFlag;
  }

  /** Whether it is a flag and set to true among the options of a compilation. */
  public boolean isOn(Map<String, String> options) {
    return isFlag && in(options).equals("true");
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
