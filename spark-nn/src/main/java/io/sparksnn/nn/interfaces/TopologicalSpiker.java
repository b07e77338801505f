package io.sparksnn.nn.interfaces;

import io.sparksnn.runtime.tensor.Shape;

/**
 * What spikers share that show each number of a signal as a place among units.
 *
 * @param <C> the configuration
 */
public abstract class TopologicalSpiker<C> extends Spiker<C> {
  private Topology topology = new Topology(new float[0], new float[0], new float[0], 1, 1);

  /** For subclasses. */
  protected TopologicalSpiker() {}

  /** {@return how a number becomes a place} */
  protected abstract TopologyConfig topologyPart();

  /**
   * Makes the state.
   *
   * @param units number of units
   */
  protected abstract void buildUnits(int units);

  @Override
  protected Shape buildFor(Shape signal) {
    TopologyConfig config = topologyPart();
    topology =
        new Topology(
            valuesAsGiven(config.glue(), signal),
            valuesAsGiven(config.mins(), signal),
            valuesAsGiven(config.maxs(), signal),
            config.resolution(),
            config.sigma());
    Shape units = signal.concat(Shape.of(config.resolution()));
    buildUnits(units.size());
    return units;
  }

  /**
   * {@return the activity of each unit, from 0 to 1}
   *
   * @param signal a number for each element
   */
  final float[] activity(float[] signal) {
    return topology.activity(signal);
  }
}
