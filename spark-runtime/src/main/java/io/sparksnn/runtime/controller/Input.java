package io.sparksnn.runtime.controller;

import io.sparksnn.runtime.payload.Payload;

/**
 * An input of a controller: wired to modules while it is put together, set when it runs.
 *
 * @param <P> the kind of payload
 */
public final class Input<P extends Payload> extends Signal<P> {
  /** The position among the controller's inputs; −1 until it is made. */
  private int index;

  Input(Object owner, String name, Class<P> payloadClass, int index) {
    super(owner, new PortMap(PortMap.CALL, name, false), payloadClass);
    this.index = index;
  }

  int index() {
    return index;
  }

  void index(int position) {
    index = position;
  }
}
