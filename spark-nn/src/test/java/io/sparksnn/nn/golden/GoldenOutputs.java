package io.sparksnn.nn.golden;

import io.sparksnn.runtime.payload.FloatPayload;
import io.sparksnn.runtime.payload.KernelArray;
import io.sparksnn.runtime.payload.Payload;

/** What an output holds, as the files have it. */
final class GoldenOutputs {
  private GoldenOutputs() {}

  /** The values of an output that is no spikes, in row-major order. */
  static float[] floats(Payload output) {
    if (output instanceof FloatPayload floats) {
      return floats.toArray();
    }
    if (output instanceof KernelArray kernel) {
      return kernel.toArray();
    }
    throw new AssertionError("no values of outputs of type " + output.type());
  }
}
