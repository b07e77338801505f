package io.sparksnn.runtime.controller;

import io.sparksnn.runtime.payload.Payload;

/**
 * Something that a port can be wired to: an input of the controller, an output or a property of a
 * module.
 *
 * @param <P> the kind of payload
 */
public class Signal<P extends Payload> {
  private final Object owner;
  private final PortMap source;
  private final Class<P> payloadClass;

  /**
   * A signal of a builder.
   *
   * @param owner the builder, or the controller, whose it is
   * @param source what it stands for
   * @param payloadClass the class of its payload
   */
  Signal(Object owner, PortMap source, Class<P> payloadClass) {
    this.owner = owner;
    this.source = source;
    this.payloadClass = payloadClass;
  }

  /** {@return the name of the port} */
  public final String name() {
    return source.port();
  }

  /** {@return the class of its payload} */
  public final Class<P> payloadClass() {
    return payloadClass;
  }

  final Object owner() {
    return owner;
  }

  final PortMap source() {
    return source;
  }

  @Override
  public String toString() {
    return source + ": " + payloadClass.getSimpleName();
  }
}
