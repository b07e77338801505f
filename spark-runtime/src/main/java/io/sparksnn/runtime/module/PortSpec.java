package io.sparksnn.runtime.module;

import io.sparksnn.runtime.payload.BooleanMask;
import io.sparksnn.runtime.payload.Payload;
import io.sparksnn.runtime.payload.PayloadSpec;
import io.sparksnn.runtime.payload.PayloadType;
import io.sparksnn.runtime.tensor.DType;
import io.sparksnn.runtime.tensor.Shape;
import org.jspecify.annotations.Nullable;

/**
 * A port of a built module: its declaration and what its payload looks like.
 *
 * @param declaration name, payload type and documentation
 * @param payload shape and the like; null for an optional input that was absent at the build
 */
public record PortSpec(PortDeclaration declaration, @Nullable PayloadSpec payload) {

  static PortSpec of(PortDeclaration declaration, @Nullable Payload payload) {
    return new PortSpec(declaration, payload == null ? null : payload.spec());
  }

  /** {@return the name in files, paths and by-name calls} */
  public String name() {
    return declaration.name();
  }

  /** {@return the kind of payload} */
  public PayloadType<?> type() {
    return declaration.type();
  }

  /** {@return what the port carries} */
  public String doc() {
    return declaration.doc();
  }

  /** {@return whether a payload was given at the build; always so, except for optional inputs} */
  public boolean isPresent() {
    return payload != null;
  }

  /**
   * {@return the extents of the payload}
   *
   * @throws IllegalStateException if the input was absent at the build
   */
  public Shape shape() {
    return given().shape();
  }

  /** {@return the type of the elements} */
  public DType dtype() {
    return type().dtype();
  }

  /**
   * For spikes: whether they are already per synapse.
   *
   * @return whether spikes are per synapse
   */
  public boolean asyncSpikes() {
    return payload != null && payload.asyncSpikes();
  }

  /**
   * For spikes: the inhibitory units at the build, or null where there is none.
   *
   * @return the mask, or null
   */
  public @Nullable BooleanMask inhibitionMask() {
    return payload == null ? null : payload.inhibitionMask();
  }

  /** Name and payload: {@code current CurrentArray(400,)}. */
  @Override
  public String toString() {
    return name() + (payload == null ? " (absent)" : " " + payload);
  }

  private PayloadSpec given() {
    if (payload == null) {
      throw new IllegalStateException(
          "input '" + name() + "' was absent at the build; ask isPresent() first");
    }
    return payload;
  }
}
