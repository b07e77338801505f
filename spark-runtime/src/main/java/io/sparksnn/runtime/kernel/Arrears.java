package io.sparksnn.runtime.kernel;

/**
 * Changes of weights that are held back until somebody looks: a learning rule that changes a weight
 * in every row for each spike of a unit rather makes many changes to one row at a time.
 */
@FunctionalInterface
public interface Arrears {
  /**
   * Makes the changes to the weights from an input that are held back, through {@link
   * Kernel#settledRow}.
   *
   * @param pre row-major index of the input
   */
  void settle(int pre);
}
