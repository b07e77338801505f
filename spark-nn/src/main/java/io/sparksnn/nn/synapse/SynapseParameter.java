package io.sparksnn.nn.synapse;

import java.util.Arrays;

/**
 * A parameter of synapses: one number for each, in row-major order of the shape units + inputs.
 *
 * @param values the numbers
 * @param units number of units
 */
@SuppressWarnings("ArrayRecordComponent") // passed on within the package, never compared
record SynapseParameter(float[] values, int units) {
  /** Whether all synapses of a unit have the same number. */
  boolean isPerUnit() {
    int inputs = values.length / units;
    for (int synapse = 0; synapse < values.length; synapse++) {
      if (values[synapse] != values[synapse - synapse % inputs]) {
        return false;
      }
    }
    return true;
  }

  /** The number of each synapse; a single one if it is the same for all. */
  float[] perSynapse() {
    return common(values);
  }

  /** The number of each unit; a single one if it is the same for all. */
  float[] perUnit() {
    int inputs = values.length / units;
    float[] first = new float[units];
    for (int unit = 0; unit < units; unit++) {
      first[unit] = values[unit * inputs];
    }
    return common(first);
  }

  /** The sum over the synapses of each unit. */
  float[] sums() {
    int inputs = values.length / units;
    float[] sums = new float[units];
    for (int unit = 0; unit < units; unit++) {
      double sum = 0;
      for (int input = 0; input < inputs; input++) {
        sum += values[unit * inputs + input];
      }
      sums[unit] = (float) sum;
    }
    return common(sums);
  }

  private static float[] common(float[] values) {
    for (float value : values) {
      if (value != values[0]) {
        return values;
      }
    }
    return Arrays.copyOf(values, 1);
  }
}
