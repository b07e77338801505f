package io.sparksnn.nn.control;

import io.sparksnn.annotations.Call;
import io.sparksnn.annotations.In;
import io.sparksnn.runtime.module.InputSpecs;
import io.sparksnn.runtime.module.SparkModule;
import io.sparksnn.runtime.payload.FloatArray;
import io.sparksnn.runtime.tensor.Shape;

/**
 * What modules share that pass numbers on in another shape.
 *
 * @param <C> the configuration
 */
public abstract class Reshaping<C> extends SparkModule<C> {
  private NumbersOutput output = new NumbersOutput(FloatArray.zeros(Shape.of()));

  /** For subclasses. */
  protected Reshaping() {}

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
    output = new NumbersOutput(FloatArray.zeros(shape));
  }

  /**
   * One step of time.
   *
   * @param inputs the numbers of all sources
   * @return the same numbers, borrowed until the next step
   */
  @Call
  public NumbersOutput step(@In(doc = "Numbers of all sources.") FloatArray inputs) {
    float[] to = output.output().values().data;
    System.arraycopy(inputs.values().data, 0, to, 0, to.length);
    return output;
  }
}
