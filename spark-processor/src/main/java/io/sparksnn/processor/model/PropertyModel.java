package io.sparksnn.processor.model;

import javax.lang.model.element.ExecutableElement;

/**
 * A property.
 *
 * @param port name, payload and documentation
 * @param getter the method that reads it
 * @param writable whether there is a method that sets it
 */
public record PropertyModel(PortModel port, ExecutableElement getter, boolean writable) {}
