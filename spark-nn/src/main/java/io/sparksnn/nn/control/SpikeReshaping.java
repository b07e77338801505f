package io.sparksnn.nn.control;

import io.sparksnn.annotations.Call;
import io.sparksnn.annotations.In;
import io.sparksnn.runtime.module.InputSpecs;
import io.sparksnn.runtime.module.SparkModule;
import io.sparksnn.runtime.payload.BooleanMask;
import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.tensor.Shape;

/**
 * What modules share that pass spikes on in another shape. Spikes of inhibitory units stay so; that
 * spikes are per synapse is forgotten.
 *
 * @param <C> the configuration
 */
public abstract class SpikeReshaping<C> extends SparkModule<C> {
  private BooleanMask mask = BooleanMask.none(Shape.of());
  private SpikesOutput output = new SpikesOutput(SpikeArray.silent(Shape.of()));

  /** For subclasses. */
  protected SpikeReshaping() {}

  /**
   * {@return the shape of the output}
   *
   * @param size number of elements of the input
   */
  protected abstract Shape shapeFor(int size);

  @Override
  protected void build(InputSpecs inputs) {
    int size = inputs.get("inputs").shape().size();
    Shape shape = shapeFor(size);
    if (shape.size() != size) {
      throw misfit("inputs", shape.size() + " elements for shape " + shape, size + " elements");
    }
    mask = BooleanMask.none(shape);
    output = new SpikesOutput(SpikeArray.silent(shape));
  }

  /**
   * One step of time.
   *
   * @param inputs the spikes of all sources
   * @return the same spikes, borrowed until the next step
   */
  @Call
  public SpikesOutput step(@In(doc = "Spikes of all sources.") SpikeArray inputs) {
    SpikeArray spikes = output.output();
    System.arraycopy(inputs.indices(), 0, spikes.indices(), 0, inputs.count());
    spikes.setCount(inputs.count());
    spikes.setInhibitionMask(inputs.inhibitionMask() == null ? null : mask);
    if (inputs.inhibitionMask() != null) {
      boolean[] inhibitory = mask.values();
      for (int unit = 0; unit < inhibitory.length; unit++) {
        inhibitory[unit] = inputs.isInhibitory(unit);
      }
    }
    return output;
  }
}
