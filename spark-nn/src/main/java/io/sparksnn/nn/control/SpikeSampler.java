package io.sparksnn.nn.control;

import io.sparksnn.annotations.Call;
import io.sparksnn.annotations.In;
import io.sparksnn.annotations.RegisterModule;
import io.sparksnn.annotations.Variable;
import io.sparksnn.runtime.module.InputSpecs;
import io.sparksnn.runtime.module.SparkModule;
import io.sparksnn.runtime.payload.BooleanMask;
import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.tensor.Shape;

/**
 * Passes on the spikes of a sample of its units, drawn at the build with replacement and the same
 * at every step: unit k of the output spikes when unit {@code indices[k]} does, and is inhibitory
 * where that is.
 *
 * <p>Port {@code inputs} of any shape; {@code output} has one axis of {@code sample_size} units.
 */
@RegisterModule(menu = "Control")
public abstract class SpikeSampler extends SparkModule<SpikeSamplerConfig> {
  /** The unit that each unit of the output is taken from. */
  @Variable(shape = "sample_size", doc = "Where each unit is taken from.")
  protected int[] indices = {};

  private boolean[] spiked = {};
  private BooleanMask mask = BooleanMask.none(Shape.of());
  private SpikesOutput output = new SpikesOutput(SpikeArray.silent(Shape.of()));

  /** For the generated class. */
  protected SpikeSampler() {}

  @Override
  protected void build(InputSpecs inputs) {
    int size = config().sampler().sampleSize();
    spiked = new boolean[inputs.get("inputs").shape().size()];
    indices = rngKeys(1)[0].integers(size, 0, spiked.length);
    mask = BooleanMask.none(Shape.of(size));
    output = new SpikesOutput(SpikeArray.silent(Shape.of(size)));
  }

  @Override
  protected void checkState() {
    Indices.requireBelow("indices", indices, spiked.length);
  }

  /**
   * One step of time.
   *
   * @param inputs spikes of any shape
   * @return the spikes of the sample, borrowed until the next step
   */
  @Call
  public SpikesOutput step(@In(doc = "Spikes to take a sample of.") SpikeArray inputs) {
    mark(inputs, true);
    SpikeArray spikes = output.output();
    spikes.clear();
    for (int k = 0; k < indices.length; k++) {
      mask.values()[k] = inputs.isInhibitory(indices[k]);
      if (spiked[indices[k]]) {
        spikes.add(k);
      }
    }
    spikes.setInhibitionMask(inputs.inhibitionMask() == null ? null : mask);
    mark(inputs, false);
    return output;
  }

  private void mark(SpikeArray inputs, boolean mark) {
    for (int k = 0; k < inputs.count(); k++) {
      spiked[inputs.indices()[k]] = mark;
    }
  }
}
