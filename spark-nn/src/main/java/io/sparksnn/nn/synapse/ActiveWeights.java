package io.sparksnn.nn.synapse;

import io.sparksnn.runtime.kernel.Kernel;
import io.sparksnn.runtime.kernel.SynapseGroups;
import io.sparksnn.runtime.payload.BooleanMask;
import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.payload.SpikeRuns;

/** Sums the weights of active synapses. */
final class ActiveWeights {
  /** Rows that are read ahead together; more gain nothing. */
  private static final int READ_AHEAD = 8;

  /** Fewer are not worth it. */
  private static final int FEWEST_READ_AHEAD = 4;

  private final Kernel kernel;
  private final Sums sums;
  private final SpikeRuns buffer;

  /** Sums the weights of a kernel; those of inhibitory inputs are the sums' affair. */
  ActiveWeights(Kernel kernel, Sums sums) {
    this.kernel = kernel;
    this.sums = sums;
    this.buffer = new SpikeRuns(kernel.units(), kernel.inputs());
  }

  /** Adds to the sums of each unit the weights of its synapses that have a spike. */
  void add(SpikeArray spikes) {
    if (spikes.asyncSpikes()) {
      addRuns(spikes, buffer.of(spikes));
    } else {
      addRows(spikes);
    }
  }

  private void addRows(SpikeArray spikes) {
    int[] indices = spikes.indices();
    int count = spikes.count();
    for (int from = 0; from < count; from += READ_AHEAD) {
      int to = Math.min(count, from + READ_AHEAD);
      if (to - from >= FEWEST_READ_AHEAD) {
        kernel.readAhead(indices, from, to);
      }
      for (int k = from; k < to; k++) {
        sums.row(kernel, indices[k], spikes.isInhibitory(indices[k]));
      }
    }
  }

  private void addRuns(SpikeArray spikes, SpikeRuns runs) {
    BooleanMask mask = spikes.inhibitionMask();
    boolean ofSynapses = mask != null && mask.shape().size() > kernel.inputs().size();
    SynapseGroups groups = runs.groups();
    for (int run = 0; run < runs.count(); run++) {
      int pre = runs.presynaptic(run);
      if (ofSynapses) {
        addEach(spikes, pre, runs.postsynaptic(run), runs.from(run), runs.to(run));
      } else if (groups != null) {
        sums.group(kernel, groups, runs.group(run), spikes.isInhibitory(pre));
      } else {
        int[] posts = runs.postsynaptic(run);
        sums.run(kernel, pre, posts, runs.from(run), runs.to(run), spikes.isInhibitory(pre));
      }
    }
  }

  /** Where one synapse of an input may inhibit and another not. */
  private void addEach(SpikeArray spikes, int pre, int[] posts, int from, int to) {
    int inputs = kernel.inputs().size();
    for (int k = from; k < to; k++) {
      int post = posts[k];
      sums.one(post, kernel.get(pre, post), spikes.isInhibitory(post * inputs + pre));
    }
  }
}
