package io.sparksnn.processor.model;

/**
 * How a {@code module-info} says what a named module registers.
 *
 * @param service the interface of indexes
 * @param index the class of the index
 */
public record Provision(String service, String index) {
  /** The directive. */
  public String line() {
    return "provides " + service + " with " + index + ";";
  }
}
