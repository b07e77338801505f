package io.sparksnn.runtime.config;

/**
 * One fault of a configuration.
 *
 * @param path the field, as in files: {@code potential_tau}, {@code kernel.scale}, {@code tau[3]}
 * @param value what was found, as text
 * @param rule what was expected, as the end of a sentence: {@code must be above 0}
 */
public record Violation(String path, String value, String rule) {
  @Override
  public String toString() {
    return path + " = " + value + ": " + rule;
  }
}
