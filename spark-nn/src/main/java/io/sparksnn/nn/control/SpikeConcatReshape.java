package io.sparksnn.nn.control;

import io.sparksnn.annotations.Embedded;
import io.sparksnn.annotations.Param;
import io.sparksnn.annotations.RegisterConfig;
import io.sparksnn.annotations.RegisterModule;
import io.sparksnn.runtime.config.StepConfig;
import io.sparksnn.runtime.tensor.Shape;

/**
 * Joins the spikes of several sources, those of the first source first, and gives them a shape.
 * Inhibitory units stay so. Port {@code inputs} of any shape with as many elements as {@code
 * reshape}, which is the shape of {@code output}.
 */
@RegisterModule(menu = "Control")
public abstract class SpikeConcatReshape extends SpikeReshaping<SpikeConcatReshape.Config> {
  /**
   * Parameters.
   *
   * @param step seed, dtype and dt
   * @param reshape shape of the output
   */
  @RegisterConfig("spike_concat_reshape_config")
  public record Config(
      @Embedded StepConfig step, @Param(doc = "Shape of the output.") Shape reshape) {}

  /** For the generated class. */
  protected SpikeConcatReshape() {}

  @Override
  protected Shape shapeFor(int size) {
    return config().reshape();
  }
}
