package io.sparksnn.runtime.payload;

import io.sparksnn.runtime.tensor.DType;
import io.sparksnn.runtime.tensor.Shape;
import org.jspecify.annotations.Nullable;

/**
 * What a payload looks like, without its values.
 *
 * @param type the kind of payload
 * @param shape its extents
 * @param asyncSpikes for spikes: whether they are already per synapse; else false
 * @param inhibitionMask for spikes: which units are inhibitory, null where none is; else null
 */
public record PayloadSpec(
    PayloadType<?> type, Shape shape, boolean asyncSpikes, @Nullable BooleanMask inhibitionMask) {

  /** {@return the type of the elements} */
  public DType dtype() {
    return type.dtype();
  }

  /** {@return a new payload of this look whose values are zero, or silent} */
  public Payload zeros() {
    return type.zeros().apply(this);
  }

  @Override
  public String toString() {
    return type + shape.toString() + (asyncSpikes ? " per synapse" : "");
  }
}
