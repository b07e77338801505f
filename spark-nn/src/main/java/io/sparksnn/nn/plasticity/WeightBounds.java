package io.sparksnn.nn.plasticity;

/** What happens to a change of a weight near its bounds. */
public enum WeightBounds {
  /** Changes do not depend on the weight, which is cut off at its bounds. */
  ADDITIVE,
  /**
   * An increase is in proportion to the distance from the upper bound, a decrease to that from the
   * lower one.
   */
  MULTIPLICATIVE
}
