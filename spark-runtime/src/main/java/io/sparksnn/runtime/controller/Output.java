package io.sparksnn.runtime.controller;

import io.sparksnn.runtime.payload.Payload;

/**
 * An output of a controller.
 *
 * @param <P> the kind of payload
 */
public final class Output<P extends Payload> {
  private final String name;
  private final Class<P> payloadClass;

  /** The position among the controller's outputs; −1 until it is made. */
  private int index;

  Output(String name, Class<P> payloadClass, int index) {
    this.name = name;
    this.payloadClass = payloadClass;
    this.index = index;
  }

  /** {@return the name of the output} */
  public String name() {
    return name;
  }

  /** {@return the class of its payload} */
  public Class<P> payloadClass() {
    return payloadClass;
  }

  int index() {
    return index;
  }

  void index(int position) {
    index = position;
  }

  @Override
  public String toString() {
    return name + ": " + payloadClass.getSimpleName();
  }
}
