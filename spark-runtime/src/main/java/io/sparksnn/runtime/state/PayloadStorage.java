package io.sparksnn.runtime.state;

import io.sparksnn.runtime.payload.BooleanMask;
import io.sparksnn.runtime.payload.FloatPayload;
import io.sparksnn.runtime.payload.IntegerPayload;
import io.sparksnn.runtime.payload.KernelArray;
import io.sparksnn.runtime.payload.Payload;
import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.tensor.Shape;
import org.ejml.data.FMatrixRMaj;

/** Payloads that are kept from one step to the next. */
final class PayloadStorage {
  private static final int SPIKE = 1;
  private static final int INHIBITORY = 2;

  private PayloadStorage() {}

  /** The storage of a payload; nothing for a kind that is not the runtime's own. */
  static Storage of(Payload payload) {
    if (payload instanceof SpikeArray spikes) {
      return new Spikes(spikes);
    }
    if (payload instanceof FloatPayload floats) {
      FMatrixRMaj values = floats.values();
      return new Shaped(payload.shape(), new Storage.MatrixStorage(values));
    }
    if (payload instanceof IntegerPayload integers) {
      return new Shaped(payload.shape(), new Storage.ArrayStorage(integers.values()));
    }
    if (payload instanceof KernelArray weights) {
      return new Storage.KernelStorage(weights.kernel());
    }
    return payload instanceof BooleanMask mask
        ? new Shaped(payload.shape(), new Storage.ArrayStorage(mask.values()))
        : Storage.ArrayStorage.NOTHING;
  }

  /** Values whose extents are the payload's. */
  private record Shaped(Shape shape, Storage values) implements Storage {
    @Override
    public Object copy() {
      return values.copy();
    }

    @Override
    public void write(Object array) {
      values.write(array);
    }

    @Override
    public ElementKind kind() {
      return values.kind();
    }

    @Override
    public boolean isDirect() {
      return true;
    }

    @Override
    public void read(int from, int count, Object into) {
      values.read(from, count, into);
    }

    @Override
    public void write(int from, int count, Object array) {
      values.write(from, count, array);
    }
  }

  /**
   * Spikes in the encoding of the reference: 1 for a spike, and 2 for a unit that is inhibitory.
   */
  private record Spikes(SpikeArray spikes) implements Storage {
    @Override
    public Shape shape() {
      return spikes.shape();
    }

    @Override
    public ElementKind kind() {
      return ElementKind.INT;
    }

    @Override
    public Object copy() {
      int[] encoded = new int[spikes.shape().size()];
      for (int unit = 0; unit < encoded.length; unit++) {
        encoded[unit] = spikes.isInhibitory(unit) ? INHIBITORY : 0;
      }
      for (int k = 0; k < spikes.count(); k++) {
        encoded[spikes.indices()[k]] |= SPIKE;
      }
      return encoded;
    }

    @Override
    public void write(Object values) {
      int[] encoded = (int[]) values;
      BooleanMask mask = BooleanMask.none(spikes.shape());
      boolean masked = spikes.inhibitionMask() != null;
      spikes.clear();
      for (int unit = 0; unit < encoded.length; unit++) {
        if ((encoded[unit] & SPIKE) != 0) {
          spikes.add(unit);
        }
        mask.values()[unit] = (encoded[unit] & INHIBITORY) != 0;
        masked |= mask.values()[unit];
      }
      spikes.setInhibitionMask(masked ? mask : null);
    }
  }
}
