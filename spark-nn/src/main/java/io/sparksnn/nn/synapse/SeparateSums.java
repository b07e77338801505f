package io.sparksnn.nn.synapse;

import io.sparksnn.runtime.kernel.Kernel;
import io.sparksnn.runtime.kernel.SynapseGroups;

/**
 * Two sums for each unit: of the weights of excitatory inputs and of inhibitory ones.
 *
 * @param excitation one number for each unit
 * @param inhibition one number for each unit
 */
@SuppressWarnings("ArrayRecordComponent") // passed on within the package, never compared
record SeparateSums(float[] excitation, float[] inhibition) implements Sums {
  @Override
  public void row(Kernel kernel, int pre, boolean inhibitory) {
    kernel.addRow(pre, of(inhibitory));
  }

  @Override
  public void run(Kernel kernel, int pre, int[] posts, int from, int to, boolean inhibitory) {
    kernel.addRun(pre, posts, from, to, of(inhibitory));
  }

  @Override
  public void group(Kernel kernel, SynapseGroups groups, int group, boolean inhibitory) {
    kernel.addGroup(groups, group, of(inhibitory));
  }

  @Override
  public void one(int post, float weight, boolean inhibitory) {
    of(inhibitory)[post] += weight;
  }

  private float[] of(boolean inhibitory) {
    return inhibitory ? inhibition : excitation;
  }
}
