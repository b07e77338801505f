package io.sparksnn.runtime.controller;

import java.util.List;
import java.util.Map;

/**
 * An input of a module, or a property that is to be set, while it is wired.
 *
 * @param <C> the module's configuration
 */
public final class Inlet<C> {
  private final Part<C> part;
  private final String noun;
  private final String port;
  private final Map<String, List<PortMap>> wires;

  Inlet(Part<C> part, String noun, String port, Map<String, List<PortMap>> wires) {
    this.part = part;
    this.noun = noun;
    this.port = port;
    this.wires = wires;
  }

  /**
   * Wires it to sources. Several sources of an input are flattened and joined, in their order; a
   * property that is set takes one.
   *
   * @param sources inputs of the controller, outputs or properties of modules
   * @return the module, for the next wire
   */
  public Part<C> from(Signal<?>... sources) {
    part.wire(noun, port, wires, sources);
    return part;
  }
}
