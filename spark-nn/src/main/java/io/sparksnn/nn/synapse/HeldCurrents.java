package io.sparksnn.nn.synapse;

import io.sparksnn.runtime.kernel.Kernel;
import io.sparksnn.runtime.payload.SpikeArray;
import java.util.Arrays;

/**
 * Currents that are kept while the same inputs spike, as those of a stimulus that is held for some
 * steps do. To see that they do not takes no more than a look at the first spikes.
 */
final class HeldCurrents {
  private static final int NOTHING = -1;

  private final Kernel kernel;
  private final ActiveWeights active;
  private final float[] sums;
  private final int[] inputs;
  private int count = NOTHING;
  private int changes;

  HeldCurrents(Kernel kernel) {
    this.kernel = kernel;
    sums = new float[kernel.units().size()];
    active = new ActiveWeights(kernel, new SignedSums(sums));
    inputs = new int[kernel.inputs().size()];
  }

  /** Sums the weights of the inputs that spike into an array of one number for each unit. */
  void sumInto(float[] currents, SpikeArray spikes) {
    if (!isHeld(spikes)) {
      Arrays.fill(sums, 0);
      active.add(spikes);
      keep(spikes);
    }
    System.arraycopy(sums, 0, currents, 0, sums.length);
  }

  private boolean isHeld(SpikeArray spikes) {
    return spikes.count() == count
        && isPlain(spikes)
        && kernel.changes() == changes
        && Arrays.equals(inputs, 0, count, spikes.indices(), 0, count);
  }

  private void keep(SpikeArray spikes) {
    if (!isPlain(spikes)) {
      count = NOTHING;
      return;
    }
    count = spikes.count();
    changes = kernel.changes();
    System.arraycopy(spikes.indices(), 0, inputs, 0, count);
  }

  /** Whether the indices of the inputs, and a kernel that stays, tell everything. */
  private boolean isPlain(SpikeArray spikes) {
    return !spikes.asyncSpikes() && spikes.inhibitionMask() == null && !kernel.rowsAreShared();
  }
}
