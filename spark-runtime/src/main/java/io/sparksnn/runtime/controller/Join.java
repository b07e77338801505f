package io.sparksnn.runtime.controller;

import io.sparksnn.runtime.payload.BooleanMask;
import io.sparksnn.runtime.payload.CurrentArray;
import io.sparksnn.runtime.payload.FloatArray;
import io.sparksnn.runtime.payload.FloatPayload;
import io.sparksnn.runtime.payload.IntegerArray;
import io.sparksnn.runtime.payload.IntegerMask;
import io.sparksnn.runtime.payload.IntegerPayload;
import io.sparksnn.runtime.payload.Payload;
import io.sparksnn.runtime.payload.PayloadSpec;
import io.sparksnn.runtime.payload.PayloadType;
import io.sparksnn.runtime.payload.PotentialArray;
import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.tensor.Shape;
import java.util.List;
import java.util.Set;

/**
 * Several sources of one port, flattened and laid one after the other, in a buffer of its own.
 * Spikes that are per synapse are no longer so once they are joined, as in the reference.
 */
abstract class Join extends Source {
  private static final Set<PayloadType<?>> JOINED =
      Set.of(
          SpikeArray.TYPE,
          CurrentArray.TYPE,
          PotentialArray.TYPE,
          FloatArray.TYPE,
          IntegerArray.TYPE,
          IntegerMask.TYPE,
          BooleanMask.TYPE);

  /** Whether payloads of a kind can be joined. */
  static boolean joins(PayloadType<?> type) {
    return JOINED.contains(type);
  }

  /**
   * A join of sources whose payloads are there.
   *
   * @param sources at least one, of one kind that can be joined
   */
  static Join of(List<Source> sources) {
    Source[] parts = sources.toArray(Source[]::new);
    int size = 0;
    for (Source part : parts) {
      size += part.require().shape().size();
    }
    PayloadType<?> type = parts[0].require().type();
    Payload buffer = new PayloadSpec(type, Shape.of(size), false, null).zeros();
    if (buffer instanceof SpikeArray spikes) {
      return new SpikeJoin(parts, spikes);
    }
    return new ArrayJoin(parts, buffer);
  }

  /** Arrays of numbers or booleans. */
  private static final class ArrayJoin extends Join {
    private final Source[] parts;
    private final Payload buffer;
    private final Object into;

    ArrayJoin(Source[] parts, Payload buffer) {
      this.parts = parts;
      this.buffer = buffer;
      into = array(buffer);
    }

    @Override
    Payload get() {
      int at = 0;
      for (Source part : parts) {
        Payload payload = part.require();
        int size = payload.shape().size();
        System.arraycopy(array(payload), 0, into, at, size);
        at += size;
      }
      return buffer;
    }

    private static Object array(Payload payload) {
      if (payload instanceof FloatPayload floats) {
        return floats.values().data;
      }
      return payload instanceof IntegerPayload integers
          ? integers.values()
          : ((BooleanMask) payload).values();
    }
  }
}
