package io.sparksnn.runtime.payload;

import io.sparksnn.runtime.tensor.DType;
import io.sparksnn.runtime.tensor.Shape;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a payload looks like, without its values.
 *
 * @param type the kind of payload
 * @param shape its extents
 * @param asyncSpikes for spikes: whether they are already per synapse; else false
 * @param inhibitionMask for spikes: which units are inhibitory, null where none is; else null
 * @param unitAxes for kernels: how many of the axes, from the outermost, are those of the units;
 *     else 0
 * @param sparse for kernels: whether they hold their synapses alone; else false
 */
public record PayloadSpec(
    PayloadType<?> type,
    Shape shape,
    boolean asyncSpikes,
    @Nullable BooleanMask inhibitionMask,
    int unitAxes,
    boolean sparse) {

  /**
   * Keeps a copy of the mask.
   *
   * @param asyncSpikes whether spikes are already per synapse
   * @param inhibitionMask the inhibitory units, or null
   * @param shape shape of the array
   * @param sparse for kernels: whether they hold their synapses alone
   * @param type kind of payload
   * @param unitAxes for kernels: how many axes are those of the units
   */
  public PayloadSpec {
    inhibitionMask = inhibitionMask == null ? null : inhibitionMask.copy();
  }

  /**
   * The look of a payload that is no kernel.
   *
   * @param type kind of payload
   * @param shape shape of the array
   * @param asyncSpikes whether spikes are already per synapse
   * @param inhibitionMask the inhibitory units, or null
   */
  public PayloadSpec(
      PayloadType<?> type, Shape shape, boolean asyncSpikes, @Nullable BooleanMask inhibitionMask) {
    this(type, shape, asyncSpikes, inhibitionMask, 0, false);
  }

  /**
   * Which units are inhibitory, as a mask of the caller's own; null where none is.
   *
   * @return a copy of the mask, or null
   */
  @Override
  public @Nullable BooleanMask inhibitionMask() {
    return inhibitionMask == null ? null : inhibitionMask.copy();
  }

  /**
   * Whether a payload of this look can stand where one of another was: kind, shape and axes are the
   * same, whatever units are inhibitory.
   *
   * @param other the other look
   * @return whether it can
   */
  public boolean looksLike(PayloadSpec other) {
    return type.equals(other.type)
        && shape.equals(other.shape)
        && asyncSpikes == other.asyncSpikes
        && unitAxes == other.unitAxes
        && sparse == other.sparse;
  }

  /** Masks are compared by content. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PayloadSpec that
        && type.equals(that.type)
        && shape.equals(that.shape)
        && asyncSpikes == that.asyncSpikes
        && unitAxes == that.unitAxes
        && sparse == that.sparse
        && Arrays.equals(maskValues(), that.maskValues());
  }

  @Override
  public int hashCode() {
    return 31 * Objects.hash(type, shape, asyncSpikes, unitAxes, sparse)
        + Arrays.hashCode(maskValues());
  }

  private boolean @Nullable [] maskValues() {
    return inhibitionMask == null ? null : inhibitionMask.values();
  }

  /**
   * Type of the elements.
   *
   * @return the type of the elements
   */
  public DType dtype() {
    return type.dtype();
  }

  /** {@return a new payload of this look whose values are zero, or silent} */
  public Payload zeros() {
    return type.zeros().apply(this);
  }

  @Override
  public String toString() {
    String axes = unitAxes == 0 ? "" : ", units first: " + unitAxes + " of its axes";
    return type
        + shape.toString()
        + (asyncSpikes ? " per synapse" : "")
        + (sparse ? " of its synapses alone" : "")
        + axes;
  }
}
