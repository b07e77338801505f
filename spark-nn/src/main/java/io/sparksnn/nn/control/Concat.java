package io.sparksnn.nn.control;

import io.sparksnn.annotations.Embedded;
import io.sparksnn.annotations.RegisterConfig;
import io.sparksnn.annotations.RegisterModule;
import io.sparksnn.runtime.config.StepConfig;
import io.sparksnn.runtime.tensor.Shape;

/**
 * Joins the numbers of several sources to one row: those of the first source, then those of the
 * second, and so on. Port {@code inputs} of any shape; {@code output} has one axis.
 */
@RegisterModule(menu = "Control")
public abstract class Concat extends Reshaping<Concat.Config> {
  /**
   * Parameters.
   *
   * @param step seed, dtype and dt
   */
  @RegisterConfig("concat_config")
  public record Config(@Embedded StepConfig step) {}

  /** For the generated class. */
  protected Concat() {}

  @Override
  protected Shape shapeFor(int size) {
    return Shape.of(size);
  }
}
