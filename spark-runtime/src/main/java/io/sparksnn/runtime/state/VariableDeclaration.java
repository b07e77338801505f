package io.sparksnn.runtime.state;

/**
 * What is known of a state variable before there is a module.
 *
 * @param name the name in files and paths: {@code threshold_trace}
 * @param type class of the field
 * @param shape extents in words, such as {@code units + inputs}; empty if its author gave none
 * @param units physical unit, empty for a plain number
 * @param doc what it means
 */
public record VariableDeclaration(
    String name, Class<?> type, String shape, String units, String doc) {
  /** {@return name, type and symbolic shape, by tabs: what checkpoints compare} */
  public String signature() {
    return name + '\t' + type.getCanonicalName() + '\t' + shape;
  }

  @Override
  public String toString() {
    return name + ": " + type.getSimpleName() + (units.isEmpty() ? "" : " [" + units + "]");
  }
}
