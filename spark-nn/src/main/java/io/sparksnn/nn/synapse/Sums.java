package io.sparksnn.nn.synapse;

import io.sparksnn.runtime.kernel.Kernel;
import io.sparksnn.runtime.kernel.SynapseGroups;

/** Where the weights of active synapses are added up: one number for each unit. */
interface Sums {
  /** Takes the weights from an input. */
  void row(Kernel kernel, int pre, boolean inhibitory);

  /** Takes the weights from an input to some units. */
  void run(Kernel kernel, int pre, int[] posts, int from, int to, boolean inhibitory);

  /** Takes the weights of a group of synapses. */
  void group(Kernel kernel, SynapseGroups groups, int group, boolean inhibitory);

  /** Takes a single weight. */
  void one(int post, float weight, boolean inhibitory);
}
