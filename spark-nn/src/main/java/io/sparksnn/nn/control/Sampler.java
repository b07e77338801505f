package io.sparksnn.nn.control;

import io.sparksnn.annotations.Call;
import io.sparksnn.annotations.In;
import io.sparksnn.annotations.RegisterModule;
import io.sparksnn.annotations.Variable;
import io.sparksnn.runtime.module.InputSpecs;
import io.sparksnn.runtime.module.SparkModule;
import io.sparksnn.runtime.payload.FloatArray;
import io.sparksnn.runtime.tensor.Shape;

/**
 * Passes on a sample of its numbers, drawn at the build with replacement and the same at every
 * step:
 *
 * <pre>output_k = inputs[indices_k]</pre>
 *
 * <p>Port {@code inputs} of any shape; {@code output} has one axis of {@code sample_size} elements.
 */
@RegisterModule(menu = "Control")
public abstract class Sampler extends SparkModule<SamplerConfig> {
  /** The element that each element of the output is taken from. */
  @Variable(shape = "sample_size", doc = "Where each element is taken from.")
  protected int[] indices = {};

  private int size;
  private NumbersOutput output = new NumbersOutput(FloatArray.zeros(Shape.of()));

  /** For the generated class. */
  protected Sampler() {}

  @Override
  protected void build(InputSpecs inputs) {
    int samples = config().sampleSize();
    size = inputs.get("inputs").shape().size();
    indices = rngKeys(1)[0].integers(samples, 0, size);
    output = new NumbersOutput(FloatArray.zeros(Shape.of(samples)));
  }

  @Override
  protected void checkState() {
    Indices.requireBelow("indices", indices, size);
  }

  /**
   * One step of time.
   *
   * @param inputs numbers of any shape
   * @return the sample, borrowed until the next step
   */
  @Call
  public NumbersOutput step(@In(doc = "Numbers to take a sample of.") FloatArray inputs) {
    float[] from = inputs.values().data;
    float[] to = output.output().values().data;
    for (int k = 0; k < to.length; k++) {
      to[k] = from[indices[k]];
    }
    return output;
  }
}
