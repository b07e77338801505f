package io.sparksnn.processor.model;

import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/**
 * A property.
 *
 * @param port name, payload and documentation
 * @param getter the method that reads it
 * @param setter the method that sets it; null if there is none
 */
public record PropertyModel(
    PortModel port, ExecutableElement getter, @Nullable ExecutableElement setter) {

  /** Whether there is a method that sets it. */
  public boolean writable() {
    return setter != null;
  }
}
