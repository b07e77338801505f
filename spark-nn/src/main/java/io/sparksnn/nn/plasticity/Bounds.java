package io.sparksnn.nn.plasticity;

import java.util.Arrays;

/**
 * Between what weights stay, and whether a change gets smaller towards a bound.
 *
 * @param lowest no weight is below
 * @param highest for each class of inputs and unit, no weight is above
 * @param ofIncrease how an increase depends on the weight
 * @param ofDecrease how a decrease depends on the weight
 */
@SuppressWarnings("ArrayRecordComponent") // passed on within the package, never compared
record Bounds(float lowest, float[][] highest, Dependence ofIncrease, Dependence ofDecrease) {
  private static final Dependence NONE = new Dependence(1, 0);

  /**
   * A change is multiplied by {@code constant + slope·weight}.
   *
   * @param constant the part that is the same for all weights
   * @param slope the part by weight
   */
  record Dependence(float constant, float slope) {}

  /**
   * What all weights of a class stay below that stay above zero; not a number if they stay above
   * something else, or units differ.
   */
  float commonHighest(int synapseClass) {
    float common = highest[synapseClass][0];
    for (float ofUnit : highest[synapseClass]) {
      if (ofUnit != common) {
        return Float.NaN;
      }
    }
    return lowest == 0 ? common : Float.NaN;
  }

  /** Weights stay between zero and what is given for each class and unit. */
  static Bounds upTo(float[][] highest) {
    return new Bounds(0, highest, NONE, NONE);
  }

  /** Weights are cut off at both ends. */
  static Bounds additive(float lowest, float highest, int classes, int units) {
    return new Bounds(lowest, same(highest, classes, units), NONE, NONE);
  }

  /** An increase is in proportion to the distance from above, a decrease to that from below. */
  static Bounds multiplicative(float lowest, float highest, int classes, int units) {
    return new Bounds(
        lowest,
        same(highest, classes, units),
        new Dependence(highest, -1),
        new Dependence(-lowest, 1));
  }

  private static float[][] same(float value, int classes, int units) {
    float[] row = new float[units];
    Arrays.fill(row, value);
    float[][] rows = new float[classes][];
    Arrays.fill(rows, row);
    return rows;
  }
}
