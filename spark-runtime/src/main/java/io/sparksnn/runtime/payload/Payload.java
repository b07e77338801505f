package io.sparksnn.runtime.payload;

import io.sparksnn.runtime.tensor.DType;
import io.sparksnn.runtime.tensor.Shape;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A typed array that travels over a port.
 *
 * <p>A payload is a buffer of the module that made it: its values change when that module steps
 * again, its shape never. Who keeps one takes a {@link #copy()}.
 */
public abstract class Payload {
  private static final int SHOWN = 6;

  private final Shape shape;

  /**
   * For subclasses: a payload of this shape.
   *
   * @param shape extents
   */
  protected Payload(Shape shape) {
    this.shape = shape;
  }

  /** {@return the extents of the array} */
  public final Shape shape() {
    return shape;
  }

  /** {@return the kind of payload} */
  public abstract PayloadType<?> type();

  /** {@return the type of the elements} */
  public final DType dtype() {
    return type().dtype();
  }

  /** {@return what this payload looks like, without its values} */
  public PayloadSpec spec() {
    return new PayloadSpec(type(), shape, false, null);
  }

  /**
   * {@return whether this can stand where a payload of this look was, whatever units are
   * inhibitory} The same as {@link PayloadSpec#looksLike}, without an object.
   *
   * @param type kind of payload
   * @param shape extents
   * @param asyncSpikes for spikes: whether they are per synapse; else false
   * @param unitAxes for kernels: how many axes are those of the units; else 0
   * @param sparse for kernels: whether they hold their synapses alone; else false
   */
  public boolean looksLike(
      PayloadType<?> type, Shape shape, boolean asyncSpikes, int unitAxes, boolean sparse) {
    return type().equals(type)
        && this.shape.equals(shape)
        && !asyncSpikes
        && unitAxes == 0
        && !sparse;
  }

  /** {@return a payload of the same values that shares nothing with this one} */
  public abstract Payload copy();

  /**
   * For authors of payloads: the same values in a copy that is no longer needed, so that a brain
   * whose modules pass such payloads on need not allocate at each step; by default a new copy.
   *
   * @param earlier a copy of this class and shape that nobody else holds
   * @return a payload of the same values that shares nothing with this one, such as {@code earlier}
   */
  public Payload copyInto(Payload earlier) {
    return copy();
  }

  /** Kind, shape and the first of its elements, or of the units that spiked. */
  final String describe(int elements, IntFunction<?> element) {
    int shown = Math.min(SHOWN, elements);
    String first =
        IntStream.range(0, shown)
            .mapToObj(element)
            .map(String::valueOf)
            .collect(Collectors.joining(", "));
    return type() + shape().toString() + " [" + first + (shown < elements ? ", …]" : "]");
  }

  /** Refuses an array of values that does not fill a shape. */
  static void requireSize(String type, Shape shape, int values) {
    if (values != shape.size()) {
      throw new IllegalArgumentException(
          type + " of shape " + shape + " takes " + shape.size() + " values, not " + values);
    }
  }
}
