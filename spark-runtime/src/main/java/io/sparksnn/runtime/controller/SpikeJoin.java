package io.sparksnn.runtime.controller;

import io.sparksnn.runtime.payload.BooleanMask;
import io.sparksnn.runtime.payload.Payload;
import io.sparksnn.runtime.payload.SpikeArray;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Spikes of several sources, and who of them is inhibitory. */
final class SpikeJoin extends Join {
  private final Source[] parts;
  private final SpikeArray joined;
  private final BooleanMask mask;

  SpikeJoin(Source[] parts, SpikeArray buffer) {
    this.parts = parts;
    joined = buffer;
    mask = BooleanMask.none(buffer.shape());
  }

  @Override
  Payload get() {
    int[] units = joined.indices();
    int count = 0;
    int offset = 0;
    boolean masked = false;
    for (Source part : parts) {
      SpikeArray spikes = (SpikeArray) part.require();
      int[] own = spikes.indices();
      int n = spikes.count();
      for (int k = 0; k < n; k++) {
        units[count + k] = own[k] + offset;
      }
      int size = spikes.shape().size();
      masked |= maskInto(spikes.inhibitionMask(), offset, size);
      count += n;
      offset += size;
    }
    joined.setCount(count);
    joined.setInhibitionMask(masked ? mask : null);
    return joined;
  }

  /** A mask may cover the innermost axes only; it then holds for all of the outer ones. */
  private boolean maskInto(@Nullable BooleanMask part, int offset, int size) {
    boolean[] into = mask.values();
    if (part == null) {
      Arrays.fill(into, offset, offset + size, false);
      return false;
    }
    boolean[] own = part.values();
    for (int at = 0; at < size; at += own.length) {
      System.arraycopy(own, 0, into, offset + at, own.length);
    }
    return true;
  }
}
