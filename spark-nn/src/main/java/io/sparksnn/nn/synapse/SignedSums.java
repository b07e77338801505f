package io.sparksnn.nn.synapse;

import io.sparksnn.runtime.kernel.Kernel;
import io.sparksnn.runtime.kernel.SynapseGroups;

/**
 * One sum for each unit, in which the weights of inhibitory inputs count with a minus.
 *
 * @param sum one number for each unit
 */
@SuppressWarnings("ArrayRecordComponent") // passed on within the package, never compared
record SignedSums(float[] sum) implements Sums {
  @Override
  public void row(Kernel kernel, int pre, boolean inhibitory) {
    if (inhibitory) {
      kernel.subtractRow(pre, sum);
    } else {
      kernel.addRow(pre, sum);
    }
  }

  @Override
  public void run(Kernel kernel, int pre, int[] posts, int from, int to, boolean inhibitory) {
    if (inhibitory) {
      kernel.subtractRun(pre, posts, from, to, sum);
    } else {
      kernel.addRun(pre, posts, from, to, sum);
    }
  }

  @Override
  public void group(Kernel kernel, SynapseGroups groups, int group, boolean inhibitory) {
    if (inhibitory) {
      kernel.subtractGroup(groups, group, sum);
    } else {
      kernel.addGroup(groups, group, sum);
    }
  }

  @Override
  public void one(int post, float weight, boolean inhibitory) {
    sum[post] += inhibitory ? -weight : weight;
  }
}
