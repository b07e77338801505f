package io.sparksnn.processor.model;

import javax.lang.model.type.TypeMirror;

/**
 * An input, output or property.
 *
 * @param name the port's name in Java
 * @param javaName the parameter, component or method
 * @param type type of the payload
 * @param isPayload whether that is a payload
 * @param optional whether an input may be left out
 * @param doc what it carries
 * @param site the parameter, component or method
 */
public record PortModel(
    String name,
    String javaName,
    TypeMirror type,
    boolean isPayload,
    boolean optional,
    String doc,
    Site site) {

  /** The name in files. */
  public String fileName() {
    return Names.snakeCase(name);
  }
}
