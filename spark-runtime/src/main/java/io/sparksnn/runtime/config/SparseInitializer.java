package io.sparksnn.runtime.config;

import io.sparksnn.runtime.kernel.Connections;
import io.sparksnn.runtime.random.RngKey;
import io.sparksnn.runtime.tensor.Shape;

/**
 * An initializer that connects some inputs with some units and leaves the rest alone, so that a
 * kernel need hold no more than its synapses.
 */
public interface SparseInitializer extends Initializer {
  /** {@return the part of all pairs that is connected, on average; from 0 to 1} */
  float density();

  /**
   * Draws the synapses; the same numbers and key give the same.
   *
   * @param units number of postsynaptic units
   * @param inputs number of inputs
   * @param key the randomness to use
   * @return the synapses and their weights
   * @throws IllegalArgumentException if there are more than an array can hold
   */
  Connections connections(int units, int inputs, RngKey key);

  /** The same for an array: its elements are taken as units, and their weights from one input. */
  @Override
  default float[] values(Shape shape, RngKey key) {
    float[] values = new float[shape.size()];
    connections(values.length, 1, key).addTo(values);
    return values;
  }
}
