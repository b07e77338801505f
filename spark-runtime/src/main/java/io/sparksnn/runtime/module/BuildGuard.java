package io.sparksnn.runtime.module;

import io.sparksnn.runtime.tensor.Shape;

/**
 * Watches over builds whose configuration is not to be trusted: what it throws ends the build,
 * which leaves the module unbuilt.
 */
public interface BuildGuard {
  /** Lets everything pass. */
  BuildGuard NONE =
      new BuildGuard() {
        @Override
        public void drawing(String module, Shape shape) {}

        @Override
        public void built(SparkModule<?> module) {}
      };

  /**
   * A module is about to make an array for a parameter.
   *
   * @param module what it is called in messages
   * @param shape extents of the array
   */
  void drawing(String module, Shape shape);

  /**
   * A module has been built, or one that it holds.
   *
   * @param module the module
   */
  void built(SparkModule<?> module);
}
