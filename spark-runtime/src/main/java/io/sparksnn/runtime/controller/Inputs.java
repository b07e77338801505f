package io.sparksnn.runtime.controller;

import io.sparksnn.runtime.module.PortDeclaration;
import io.sparksnn.runtime.payload.Payload;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a controller is given in its next steps. A payload stays until another is set; it is the
 * caller's buffer, so that changing its values changes the input.
 */
public final class Inputs {
  private final String owner;
  private final List<PortDeclaration> ports;
  final @Nullable Payload[] slots;

  Inputs(String owner, List<PortDeclaration> ports) {
    this.owner = owner;
    this.ports = ports;
    slots = new Payload[ports.size()];
  }

  /**
   * Sets an input.
   *
   * @param <P> the kind of payload
   * @param input its handle
   * @param payload the payload; null for none, where the input is optional
   * @return these inputs
   * @throws IllegalArgumentException if the controller has no such input
   */
  public <P extends Payload> Inputs set(Input<P> input, @Nullable P payload) {
    int index = input.index();
    if (index < 0 || index >= slots.length || !ports.get(index).name().equals(input.name())) {
      index = Handles.indexOf(owner, "input", ports, input.name());
    }
    slots[index] = payload;
    return this;
  }

  /**
   * Sets an input by name.
   *
   * @param name the name of the input
   * @param payload the payload; null for none, where the input is optional
   * @return these inputs
   * @throws IllegalArgumentException if there is none of that name, with the nearest one
   */
  public Inputs set(String name, @Nullable Payload payload) {
    slots[Handles.indexOf(owner, "input", ports, name)] = payload;
    return this;
  }

  /**
   * Sets inputs by name; those that are not named stay.
   *
   * @param payloads payloads by the names of inputs
   * @return these inputs
   * @throws IllegalArgumentException as {@link #set(String, Payload)}
   */
  public Inputs setAll(Map<String, ? extends @Nullable Payload> payloads) {
    payloads.forEach(this::set);
    return this;
  }
}
