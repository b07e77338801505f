package io.sparksnn.runtime.config;

/**
 * One fault of a configuration.
 *
 * @param path the field, as in files: {@code potential_tau}, {@code kernel.scale}, {@code tau[3]};
 *     empty for the configuration as a whole
 * @param value what was found, as text
 * @param rule what was expected, as the end of a sentence: {@code must be above 0}
 * @param place where it stands in a document: {@code line 3, column 7}; else empty
 */
public record Violation(String path, String value, String rule, String place) {
  /**
   * A fault that stands in no document.
   *
   * @param path the field
   * @param value what was found, as text
   * @param rule what was expected, as the end of a sentence
   */
  public Violation(String path, String value, String rule) {
    this(path, value, rule, "");
  }

  @Override
  public String toString() {
    String where = place.isEmpty() || path.isEmpty() ? path + place : path + " (" + place + ")";
    return where.isEmpty() ? value + ": " + rule : where + " = " + value + ": " + rule;
  }
}
