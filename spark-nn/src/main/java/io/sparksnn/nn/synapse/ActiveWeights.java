package io.sparksnn.nn.synapse;

import io.sparksnn.runtime.kernel.Kernel;
import io.sparksnn.runtime.kernel.SynapseGroups;
import io.sparksnn.runtime.payload.BooleanMask;
import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.payload.SpikeRuns;

/** Sums the weights of active synapses, those of inhibitory inputs with a minus. */
final class ActiveWeights {
  /** Rows that are read ahead; fewer than four are too few, more than these gain nothing. */
  private static final int READ_AHEAD = 8;

  private final Kernel kernel;
  private final SpikeRuns buffer;

  ActiveWeights(Kernel kernel) {
    this.kernel = kernel;
    this.buffer = new SpikeRuns(kernel.units(), kernel.inputs());
  }

  /** Adds to each unit the weights of its synapses that have a spike. */
  void addTo(float[] sum, SpikeArray spikes) {
    if (spikes.asyncSpikes()) {
      addRuns(sum, spikes, buffer.of(spikes));
    } else {
      addRows(sum, spikes);
    }
  }

  private void addRows(float[] sum, SpikeArray spikes) {
    int[] indices = spikes.indices();
    int count = spikes.count();
    for (int from = 0; from < count; from += READ_AHEAD) {
      int to = Math.min(count, from + READ_AHEAD);
      kernel.readAhead(indices, from, to);
      for (int k = from; k < to; k++) {
        addRow(sum, indices[k], spikes.isInhibitory(indices[k]));
      }
    }
  }

  private void addRow(float[] sum, int pre, boolean inhibitory) {
    if (inhibitory) {
      kernel.subtractRow(pre, sum);
    } else {
      kernel.addRow(pre, sum);
    }
  }

  private void addRuns(float[] sum, SpikeArray spikes, SpikeRuns runs) {
    BooleanMask mask = spikes.inhibitionMask();
    boolean ofSynapses = mask != null && mask.shape().size() > kernel.inputs().size();
    SynapseGroups groups = runs.groups();
    if (groups != null && !ofSynapses) {
      addGroups(sum, spikes, runs, groups);
      return;
    }
    for (int run = 0; run < runs.count(); run++) {
      int pre = runs.presynaptic(run);
      int[] posts = runs.postsynaptic(run);
      if (ofSynapses) {
        addEach(sum, spikes, pre, posts, runs.from(run), runs.to(run));
      } else if (spikes.isInhibitory(pre)) {
        kernel.subtractRun(pre, posts, runs.from(run), runs.to(run), sum);
      } else {
        kernel.addRun(pre, posts, runs.from(run), runs.to(run), sum);
      }
    }
  }

  private void addGroups(float[] sum, SpikeArray spikes, SpikeRuns runs, SynapseGroups groups) {
    for (int run = 0; run < runs.count(); run++) {
      if (spikes.isInhibitory(runs.presynaptic(run))) {
        kernel.subtractGroup(groups, runs.group(run), sum);
      } else {
        kernel.addGroup(groups, runs.group(run), sum);
      }
    }
  }

  /** Where one synapse of an input may inhibit and another not. */
  private void addEach(float[] sum, SpikeArray spikes, int pre, int[] posts, int from, int to) {
    int inputs = kernel.inputs().size();
    for (int k = from; k < to; k++) {
      int post = posts[k];
      float weight = kernel.get(pre, post);
      sum[post] += spikes.isInhibitory(post * inputs + pre) ? -weight : weight;
    }
  }

  /**
   * Writes the weights of active synapses, with their sign, into an array of the shape units +
   * inputs that is zero elsewhere, or zeroes them again.
   */
  void scatterTo(float[] synapses, SpikeArray spikes, boolean zero) {
    if (spikes.asyncSpikes()) {
      int[] indices = spikes.indices();
      for (int k = 0; k < spikes.count(); k++) {
        put(synapses, indices[k], spikes.isInhibitory(indices[k]), zero);
      }
      return;
    }
    int inputs = kernel.inputs().size();
    for (int k = 0; k < spikes.count(); k++) {
      int pre = spikes.indices()[k];
      boolean inhibitory = spikes.isInhibitory(pre);
      for (int synapse = pre; synapse < synapses.length; synapse += inputs) {
        put(synapses, synapse, inhibitory, zero);
      }
    }
  }

  /** Sums numbers of synapses, of shape units + inputs, for each unit. */
  static void sum(float[] synapses, float[] sums) {
    int inputs = synapses.length / sums.length;
    for (int unit = 0; unit < sums.length; unit++) {
      double sum = 0;
      for (int synapse = unit * inputs; synapse < (unit + 1) * inputs; synapse++) {
        sum += synapses[synapse];
      }
      sums[unit] = (float) sum;
    }
  }

  private void put(float[] synapses, int synapse, boolean inhibitory, boolean zero) {
    int inputs = kernel.inputs().size();
    float weight = zero ? 0 : kernel.get(synapse % inputs, synapse / inputs);
    synapses[synapse] = inhibitory ? -weight : weight;
  }
}
