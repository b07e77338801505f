package io.sparksnn.processor.model;

import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;

/**
 * A {@code @Call} method as the registered class sees it.
 *
 * @param method the method
 * @param inputs its parameters
 * @param result its result
 * @param isOutput whether the result is a record that implements {@code ModuleOutput}
 * @param outputs the components of that record
 * @param site the method
 */
public record CallModel(
    ExecutableElement method,
    List<PortModel> inputs,
    TypeMirror result,
    boolean isOutput,
    List<PortModel> outputs,
    Site site) {

  /** The author's name for it. */
  public String name() {
    return method.getSimpleName().toString();
  }
}
