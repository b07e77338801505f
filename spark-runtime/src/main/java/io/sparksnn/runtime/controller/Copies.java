package io.sparksnn.runtime.controller;

import io.sparksnn.runtime.payload.BooleanMask;
import io.sparksnn.runtime.payload.FloatPayload;
import io.sparksnn.runtime.payload.IntegerPayload;
import io.sparksnn.runtime.payload.KernelArray;
import io.sparksnn.runtime.payload.Payload;
import io.sparksnn.runtime.payload.SpikeArray;
import org.jspecify.annotations.Nullable;

/** Copies of payloads that reuse an earlier copy. */
final class Copies {
  private Copies() {}

  /**
   * A copy of a payload, in the earlier copy where that looks alike. Payloads of kinds that are not
   * the runtime's own are copied as their authors say.
   *
   * @param from the payload
   * @param earlier a copy that is no longer needed
   * @return the copy
   */
  static Payload renew(Payload from, Payload earlier) {
    if (from.getClass() != earlier.getClass() || !from.shape().equals(earlier.shape())) {
      return from.copy();
    }
    if (from instanceof SpikeArray spikes) {
      return spikes(spikes, (SpikeArray) earlier);
    } else if (from instanceof KernelArray kernel) {
      return kernel(kernel, (KernelArray) earlier);
    }
    int size = from.shape().size();
    if (from instanceof FloatPayload floats) {
      System.arraycopy(floats.values().data, 0, ((FloatPayload) earlier).values().data, 0, size);
    } else if (from instanceof IntegerPayload integers) {
      System.arraycopy(integers.values(), 0, ((IntegerPayload) earlier).values(), 0, size);
    } else if (from instanceof BooleanMask mask) {
      System.arraycopy(mask.values(), 0, ((BooleanMask) earlier).values(), 0, size);
    } else {
      return from.copyInto(earlier);
    }
    return earlier;
  }

  private static SpikeArray spikes(SpikeArray from, SpikeArray into) {
    if (from.asyncSpikes() != into.asyncSpikes()) {
      return from.copy();
    }
    int[] units = from.indices();
    int count = from.count();
    if (count <= into.indices().length) {
      System.arraycopy(units, 0, into.indices(), 0, count);
      into.setCount(count);
    } else {
      into.clear();
      for (int k = 0; k < count; k++) {
        into.add(units[k]);
      }
    }
    into.setInhibitionMask(mask(from.inhibitionMask(), into.inhibitionMask()));
    return into;
  }

  private static KernelArray kernel(KernelArray from, KernelArray into) {
    if (!from.kernel().connectsAs(into.kernel())) {
      return from.copy();
    }
    into.kernel().setTo(from.kernel());
    return into;
  }

  private static @Nullable BooleanMask mask(@Nullable BooleanMask from, @Nullable BooleanMask own) {
    if (from == null || own == null || !from.shape().equals(own.shape())) {
      return from == null ? null : from.copy();
    }
    System.arraycopy(from.values(), 0, own.values(), 0, own.values().length);
    return own;
  }
}
