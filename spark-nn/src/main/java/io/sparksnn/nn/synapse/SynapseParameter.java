package io.sparksnn.nn.synapse;

import io.sparksnn.nn.trace.OneOrEach;
import io.sparksnn.runtime.tensor.Shape;

/**
 * A parameter of synapses: one number for all, or one for each in row-major order of the shape
 * units + inputs.
 *
 * @param values the numbers
 * @param units shape of the units
 * @param inputs shape of the inputs
 */
@SuppressWarnings("ArrayRecordComponent") // passed on within the package, never compared
record SynapseParameter(float[] values, Shape units, Shape inputs) {
  /** Whether all synapses of a unit have the same number. */
  boolean isPerUnit() {
    for (int synapse = 0; synapse < values.length; synapse++) {
      if (values[synapse] != values[synapse - synapse % inputs.size()]) {
        return false;
      }
    }
    return true;
  }

  /** The number of each synapse; a single one if it is the same for all. */
  float[] perSynapse() {
    return OneOrEach.reduced(values);
  }

  /** The number of each unit; a single one if it is the same for all. */
  float[] perUnit() {
    if (values.length == 1) {
      return values;
    }
    float[] first = new float[units.size()];
    for (int unit = 0; unit < first.length; unit++) {
      first[unit] = values[unit * inputs.size()];
    }
    return OneOrEach.reduced(first);
  }

  /** The sum over the synapses of each unit; a single one if it is the same for all. */
  float[] sums() {
    if (values.length == 1) {
      return new float[] {(float) (values[0] * (double) inputs.size())};
    }
    float[] sums = new float[units.size()];
    for (int unit = 0; unit < sums.length; unit++) {
      double sum = 0;
      for (int input = 0; input < inputs.size(); input++) {
        sum += values[unit * inputs.size() + input];
      }
      sums[unit] = (float) sum;
    }
    return OneOrEach.reduced(sums);
  }
}
