package io.sparksnn.nn.synapse;

import io.sparksnn.runtime.kernel.Kernel;
import io.sparksnn.runtime.payload.SpikeArray;

/** Lays the weights of active synapses out over all synapses of a kernel. */
final class WeightsPerSynapse {
  private final Kernel kernel;

  WeightsPerSynapse(Kernel kernel) {
    this.kernel = kernel;
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
