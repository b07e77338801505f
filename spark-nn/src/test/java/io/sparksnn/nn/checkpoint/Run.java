package io.sparksnn.nn.checkpoint;

import io.sparksnn.runtime.module.ModuleNode;
import io.sparksnn.runtime.module.ModuleType;
import io.sparksnn.runtime.module.SparkModule;
import io.sparksnn.runtime.payload.BooleanMask;
import io.sparksnn.runtime.payload.FloatPayload;
import io.sparksnn.runtime.payload.IntegerPayload;
import io.sparksnn.runtime.payload.KernelArray;
import io.sparksnn.runtime.payload.Payload;
import io.sparksnn.runtime.payload.SpikeArray;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.HexFormat;

/** Steps of a subject, with a digest of all that comes out of them. */
final class Run {
  private final MessageDigest digest;
  private long events;

  private Run(MessageDigest digest) {
    this.digest = digest;
  }

  /**
   * What came out of steps.
   *
   * @param digest a few digits of all of it
   * @param events how many spikes there were, and numbers other than zero
   */
  record Outcome(String digest, long events) {}

  /** Makes steps. */
  static Outcome of(Subject subject, SparkModule<?> module, long from, long to) throws Exception {
    Run run = new Run(MessageDigest.getInstance("SHA-256"));
    ModuleType<?, ?> type = ModuleNode.tree(module).get(0).type();
    for (long step = from; step < to; step++) {
      module.call(subject.stimulus().at(type, step)).forEach((port, payload) -> run.add(payload));
    }
    return new Outcome(HexFormat.of().formatHex(run.digest.digest(), 0, 8), run.events);
  }

  private void add(Payload payload) {
    if (payload instanceof SpikeArray spikes) {
      for (int k = 0; k < spikes.count(); k++) {
        int unit = spikes.indices()[k];
        add(spikes.isInhibitory(unit) ? -unit - 1 : unit);
        events++;
      }
    } else if (payload instanceof FloatPayload floats) {
      add(floats.values().data, floats.shape().size());
    } else if (payload instanceof KernelArray kernel) {
      float[] weights = kernel.kernel().toMatrix().data;
      add(weights, weights.length);
    } else if (payload instanceof IntegerPayload integers) {
      for (int value : integers.values()) {
        add(value);
      }
    } else if (payload instanceof BooleanMask mask) {
      for (boolean value : mask.values()) {
        add(value ? 1 : 0);
      }
    } else {
      throw new AssertionError("nothing is known of " + payload);
    }
    add(-1);
  }

  private void add(float[] values, int count) {
    for (int i = 0; i < count; i++) {
      add(Float.floatToRawIntBits(values[i]));
      events += values[i] == 0 ? 0 : 1;
    }
  }

  private void add(int value) {
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(value).flip());
  }
}
