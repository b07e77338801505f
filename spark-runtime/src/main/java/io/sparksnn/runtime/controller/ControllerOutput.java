package io.sparksnn.runtime.controller;

import io.sparksnn.runtime.module.ModuleOutput;
import io.sparksnn.runtime.module.PortDeclaration;
import io.sparksnn.runtime.payload.Payload;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a step of a controller gives. The payloads are the modules' own buffers, borrowed until the
 * next step; who keeps one takes a {@link #copy()}.
 */
public final class ControllerOutput implements ModuleOutput {
  private final String owner;
  private final List<PortDeclaration> ports;
  private final @Nullable Payload[] slots;

  ControllerOutput(String owner, List<PortDeclaration> ports) {
    this.owner = owner;
    this.ports = ports;
    slots = new Payload[ports.size()];
  }

  @SuppressWarnings("ReferenceEquality") // equal ones may hold other buffers
  void set(int index, Payload payload) {
    // To write a reference costs more than to see that it is there.
    if (slots[index] != payload) {
      slots[index] = payload;
    }
  }

  void into(@Nullable Payload[] others) {
    System.arraycopy(slots, 0, others, 0, slots.length);
  }

  /**
   * {@return an output}
   *
   * @param <P> the kind of payload
   * @param output its handle
   * @throws IllegalArgumentException if the handle is another controller's
   */
  public <P extends Payload> P get(Output<P> output) {
    int index = output.index();
    if (index < 0 || index >= slots.length || !ports.get(index).name().equals(output.name())) {
      index = indexOf(output.name());
    }
    return output.payloadClass().cast(require(index));
  }

  /**
   * {@return an output by name}
   *
   * @param <P> the kind of payload
   * @param name the name of the output
   * @param payloadClass the class of its payload
   * @throws IllegalArgumentException if there is none of that name, with the nearest one, or it
   *     carries another kind of payload
   */
  public <P extends Payload> P get(String name, Class<P> payloadClass) {
    int index = indexOf(name);
    Handles.requireClass(owner, ports.get(index), payloadClass);
    return payloadClass.cast(require(index));
  }

  /** {@return the outputs by name, copied: they never change} */
  public Map<String, Payload> copy() {
    Map<String, Payload> copies = new LinkedHashMap<>();
    for (int i = 0; i < slots.length; i++) {
      copies.put(ports.get(i).name(), require(i).copy());
    }
    return copies;
  }

  private int indexOf(String name) {
    return Handles.indexOf(owner, "output", ports, name);
  }

  private Payload require(int index) {
    Payload payload = slots[index];
    if (payload == null) {
      throw new IllegalStateException(
          "%s, output '%s': there has been no step yet".formatted(owner, ports.get(index).name()));
    }
    return payload;
  }

  /** The outputs by name. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("(");
    for (int i = 0; i < slots.length; i++) {
      text.append(i == 0 ? "" : ", ").append(ports.get(i).name()).append('=').append(slots[i]);
    }
    return text.append(')').toString();
  }
}
