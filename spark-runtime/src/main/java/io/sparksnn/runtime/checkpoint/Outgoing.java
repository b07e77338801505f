package io.sparksnn.runtime.checkpoint;

import io.sparksnn.runtime.state.StateVariable;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** A tensor that is to be written: a variable as it is when it is written, or an array. */
final class Outgoing {
  private final String name;
  private final TensorType type;
  private final int[] extents;
  private final int elements;
  private final @Nullable StateVariable variable;
  private @Nullable Object array;
  private @Nullable Object scratch;

  private Outgoing(
      String name,
      TensorType type,
      int[] extents,
      int elements,
      @Nullable StateVariable variable,
      @Nullable Object array) {
    this.name = name;
    this.type = type;
    this.extents = extents;
    this.elements = elements;
    this.variable = variable;
    this.array = array;
  }

  static Outgoing of(StateVariable variable) {
    return new Outgoing(
        variable.path(),
        TensorType.of(variable.kind()),
        extents(variable),
        variable.size(),
        variable,
        null);
  }

  static Outgoing of(String name, TensorType type, int elements, Object array, int... extents) {
    return new Outgoing(name, type, extents, elements, null, array);
  }

  /** Extents of a variable; of an array without elements, none of which a shape knows, zero. */
  static int[] extents(StateVariable variable) {
    return variable.size() == 0 ? new int[] {0} : variable.shape().toArray();
  }

  String name() {
    return name;
  }

  TensorType type() {
    return type;
  }

  int elements() {
    return elements;
  }

  long bytes() {
    return (long) elements * type.size();
  }

  TensorEntry at(long begin) {
    return new TensorEntry(name, type, extents, begin, begin + bytes());
  }

  /** The same tensor as it is now, whatever becomes of the variable. */
  Outgoing frozen() {
    return variable == null
        ? this
        : new Outgoing(name, type, extents, elements, null, variable.get());
  }

  /** Appends elements to a buffer. */
  void put(int from, int count, ByteBuffer into) {
    StateVariable source = variable;
    if (source != null && source.isDirect()) {
      Object part = scratch;
      if (part == null) {
        part = type.kind().newArray(count); // the first part is the longest
        scratch = part;
      }
      source.read(from, count, part);
      type.put(part, 0, count, into);
      return;
    }
    Object all = array;
    if (all == null) {
      if (source == null) {
        throw new IllegalStateException("a tensor has a variable or an array");
      }
      all = source.get();
      array = all;
    }
    type.put(all, from, count, into);
  }

  /** Lets go of what was made on the way. */
  void written() {
    scratch = null;
    if (variable != null) {
      array = null;
    }
  }
}
