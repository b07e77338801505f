package io.sparksnn.runtime.state;

import io.sparksnn.runtime.kernel.Kernel;
import io.sparksnn.runtime.payload.BooleanMask;
import io.sparksnn.runtime.payload.FloatPayload;
import io.sparksnn.runtime.payload.IntegerPayload;
import io.sparksnn.runtime.payload.KernelArray;
import io.sparksnn.runtime.payload.SpikeArray;
import java.util.Arrays;
import org.ejml.data.FMatrixRMaj;
import org.jspecify.annotations.Nullable;

/** Copies elements of what holds a variable as floats, by which nothing is allocated. */
final class Elements {
  private static final int DONE = -1;

  private Elements() {}

  /**
   * Copies the elements of some row-major indices, or all.
   *
   * @return a negative number, or how many elements there are if they do not fit what is wanted
   */
  static int read(
      @Nullable Object holder, int @Nullable [] wanted, int count, float[] into, int at) {
    if (holder instanceof FMatrixRMaj matrix) {
      return floats(matrix.data, matrix.getNumElements(), wanted, count, into, at);
    }
    if (holder instanceof FloatPayload payload) {
      return floats(payload.values().data, payload.shape().size(), wanted, count, into, at);
    }
    if (holder instanceof float[] array) {
      return floats(array, array.length, wanted, count, into, at);
    }
    if (holder instanceof KernelArray weights) {
      return kernel(weights.kernel(), wanted, count, into, at);
    }
    if (holder instanceof Kernel kernel) {
      return kernel(kernel, wanted, count, into, at);
    }
    if (holder instanceof SpikeArray spikes) {
      return spikes(spikes, wanted, count, into, at);
    }
    if (holder instanceof IntegerPayload payload) {
      return ints(payload.values(), wanted, count, into, at);
    }
    if (holder instanceof BooleanMask mask) {
      return booleans(mask.values(), wanted, count, into, at);
    }
    if (holder instanceof int[] array) {
      return ints(array, wanted, count, into, at);
    }
    if (holder instanceof long[] array) {
      return longs(array, wanted, count, into, at);
    }
    if (holder instanceof boolean[] array) {
      return booleans(array, wanted, count, into, at);
    }
    if (holder instanceof double[] array) {
      return doubles(array, wanted, count, into, at);
    }
    return holder instanceof Storage computed ? read(computed.copy(), wanted, count, into, at) : 0;
  }

  private static boolean fits(int there, int @Nullable [] wanted, int count) {
    if (wanted == null) {
      return there == count;
    }
    for (int i = 0; i < count; i++) {
      if (wanted[i] >= there) {
        return false;
      }
    }
    return true;
  }

  private static int floats(
      float[] from, int there, int @Nullable [] wanted, int count, float[] into, int at) {
    if (!fits(there, wanted, count)) {
      return there;
    }
    if (wanted == null) {
      System.arraycopy(from, 0, into, at, count);
      return DONE;
    }
    for (int i = 0; i < count; i++) {
      into[at + i] = from[wanted[i]];
    }
    return DONE;
  }

  private static int ints(int[] from, int @Nullable [] wanted, int count, float[] into, int at) {
    if (!fits(from.length, wanted, count)) {
      return from.length;
    }
    for (int i = 0; i < count; i++) {
      into[at + i] = from[wanted == null ? i : wanted[i]];
    }
    return DONE;
  }

  private static int longs(long[] from, int @Nullable [] wanted, int count, float[] into, int at) {
    if (!fits(from.length, wanted, count)) {
      return from.length;
    }
    for (int i = 0; i < count; i++) {
      into[at + i] = from[wanted == null ? i : wanted[i]];
    }
    return DONE;
  }

  private static int doubles(
      double[] from, int @Nullable [] wanted, int count, float[] into, int at) {
    if (!fits(from.length, wanted, count)) {
      return from.length;
    }
    for (int i = 0; i < count; i++) {
      into[at + i] = (float) from[wanted == null ? i : wanted[i]];
    }
    return DONE;
  }

  private static int booleans(
      boolean[] from, int @Nullable [] wanted, int count, float[] into, int at) {
    if (!fits(from.length, wanted, count)) {
      return from.length;
    }
    for (int i = 0; i < count; i++) {
      into[at + i] = from[wanted == null ? i : wanted[i]] ? 1 : 0;
    }
    return DONE;
  }

  private static int kernel(
      Kernel kernel, int @Nullable [] wanted, int count, float[] into, int at) {
    if (kernel.isSparse()) {
      return synapses(kernel, wanted, count, into, at);
    }
    int inputs = kernel.inputs().size();
    int units = kernel.units().size();
    if (!fits(units * inputs, wanted, count)) {
      return units * inputs;
    }
    if (wanted != null) {
      for (int i = 0; i < count; i++) {
        into[at + i] = kernel.get(wanted[i] % inputs, wanted[i] / inputs);
      }
      return DONE;
    }
    for (int pre = 0; pre < inputs; pre++) {
      for (int unit = 0; unit < units; unit++) {
        into[at + unit * inputs + pre] = kernel.get(pre, unit);
      }
    }
    return DONE;
  }

  /** What a sparse kernel holds: its synapses, one after the other. */
  private static int synapses(
      Kernel kernel, int @Nullable [] wanted, int count, float[] into, int at) {
    if (!fits(kernel.size(), wanted, count)) {
      return kernel.size();
    }
    if (wanted == null) {
      kernel.read(0, count, into, at);
      return DONE;
    }
    for (int i = 0; i < count; i++) {
      kernel.read(wanted[i], 1, into, at + i);
    }
    return DONE;
  }

  private static int spikes(
      SpikeArray spikes, int @Nullable [] wanted, int count, float[] into, int at) {
    if (!fits(spikes.shape().size(), wanted, count)) {
      return spikes.shape().size();
    }
    if (wanted != null) {
      for (int i = 0; i < count; i++) {
        into[at + i] = spikes.get(wanted[i]) ? sign(spikes, wanted[i]) : 0;
      }
      return DONE;
    }
    Arrays.fill(into, at, at + count, 0);
    int[] units = spikes.indices();
    for (int k = 0; k < spikes.count(); k++) {
      into[at + units[k]] = sign(spikes, units[k]);
    }
    return DONE;
  }

  private static float sign(SpikeArray spikes, int unit) {
    return spikes.isInhibitory(unit) ? -1 : 1;
  }
}
