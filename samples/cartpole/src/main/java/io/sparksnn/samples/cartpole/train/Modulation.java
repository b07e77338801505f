package io.sparksnn.samples.cartpole.train;

import io.sparksnn.runtime.payload.FloatArray;
import io.sparksnn.runtime.tensor.Half;

/**
 * The modulations of the four populations, in the buffers that a brain reads. As in the reference
 * they are in half precision: a modulation that decays is soon none at all.
 */
public final class Modulation {
  private final FloatArray aExcitatory = FloatArray.of(0);
  private final FloatArray aInhibitory = FloatArray.of(0);
  private final FloatArray bExcitatory = FloatArray.of(0);
  private final FloatArray bInhibitory = FloatArray.of(0);

  void set(double a, double b, double inhibitoryPart) {
    put(aExcitatory, a);
    put(aInhibitory, a * inhibitoryPart);
    put(bExcitatory, b);
    put(bInhibitory, b * inhibitoryPart);
  }

  void decay(float factor) {
    put(aExcitatory, factor * aExcitatory.get(0));
    put(aInhibitory, factor * aInhibitory.get(0));
    put(bExcitatory, factor * bExcitatory.get(0));
    put(bInhibitory, factor * bInhibitory.get(0));
  }

  private static void put(FloatArray place, double value) {
    place.values().data[0] = Half.round((float) value);
  }

  /** {@return what side A's excitatory units are given, shape (1)} */
  public FloatArray aExcitatory() {
    return aExcitatory;
  }

  /** {@return what side A's inhibitory units are given, shape (1)} */
  public FloatArray aInhibitory() {
    return aInhibitory;
  }

  /** {@return what side B's excitatory units are given, shape (1)} */
  public FloatArray bExcitatory() {
    return bExcitatory;
  }

  /** {@return what side B's inhibitory units are given, shape (1)} */
  public FloatArray bInhibitory() {
    return bInhibitory;
  }
}
