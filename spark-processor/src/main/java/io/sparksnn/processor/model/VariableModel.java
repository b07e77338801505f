package io.sparksnn.processor.model;

import javax.lang.model.element.VariableElement;

/**
 * A state variable.
 *
 * @param field the field
 * @param supported whether its type is one of those that can be saved
 * @param shape extents in words
 * @param units physical unit
 * @param doc meaning
 * @param site the field
 */
public record VariableModel(
    VariableElement field, boolean supported, String shape, String units, String doc, Site site) {

  /** The name in Java. */
  public String name() {
    return field.getSimpleName().toString();
  }

  /** The name in files. */
  public String fileName() {
    return Names.snakeCase(name());
  }

  /** Whether it is a single value. */
  public boolean isScalar() {
    return field.asType().getKind().isPrimitive();
  }
}
