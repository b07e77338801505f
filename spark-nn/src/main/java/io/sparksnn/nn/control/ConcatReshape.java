package io.sparksnn.nn.control;

import io.sparksnn.annotations.Embedded;
import io.sparksnn.annotations.Param;
import io.sparksnn.annotations.RegisterConfig;
import io.sparksnn.annotations.RegisterModule;
import io.sparksnn.runtime.config.StepConfig;
import io.sparksnn.runtime.tensor.Shape;

/**
 * Joins the numbers of several sources, those of the first source first, and gives them a shape.
 * Port {@code inputs} of any shape with as many elements as {@code reshape}, which is the shape of
 * {@code output}.
 */
@RegisterModule(menu = "Control")
public abstract class ConcatReshape extends Reshaping<ConcatReshape.Config> {
  /**
   * Parameters.
   *
   * @param step seed, dtype and dt
   * @param reshape shape of the output
   */
  @RegisterConfig("concat_reshape_config")
  public record Config(
      @Embedded StepConfig step, @Param(doc = "Shape of the output.") Shape reshape) {}

  /** For the generated class. */
  protected ConcatReshape() {}

  @Override
  protected Shape shapeFor(int size) {
    return config().reshape();
  }
}
