package io.sparksnn.tests.checkpoint;

import io.sparksnn.annotations.Call;
import io.sparksnn.annotations.Embedded;
import io.sparksnn.annotations.Param;
import io.sparksnn.annotations.Positive;
import io.sparksnn.annotations.RegisterConfig;
import io.sparksnn.annotations.RegisterModule;
import io.sparksnn.annotations.Variable;
import io.sparksnn.runtime.config.Init;
import io.sparksnn.runtime.config.StepConfig;
import io.sparksnn.runtime.module.InputSpecs;
import io.sparksnn.runtime.module.ModuleOutput;
import io.sparksnn.runtime.module.SparkModule;
import io.sparksnn.runtime.payload.FloatArray;
import io.sparksnn.runtime.tensor.Shape;
import java.util.Arrays;

/** Every page has the number of the step, so that pages of different steps are seen. */
@RegisterModule
public abstract class Ledger extends SparkModule<Ledger.Config> {
  /** Parameters. */
  @RegisterConfig
  public record Config(
      @Embedded StepConfig step,
      @Param("8") @Positive int pages,
      @Param(optional = true) Shape shape,
      @Param("0") Init first) {}

  /** Ports. */
  public record Output(FloatArray x) implements ModuleOutput {}

  @Variable(shape = "pages", doc = "The number of the step.")
  protected float[] pages = {};

  @Variable(doc = "What was drawn.")
  protected long drawn;

  private Output output = new Output(FloatArray.of(0));

  @Override
  protected void build(InputSpecs inputs) {
    pages = values(config().first(), Shape.of(config().pages()));
    output = new Output(FloatArray.zeros(inputs.get("x").shape()));
  }

  @Override
  public void reset() {
    Arrays.fill(pages, 0);
    drawn = 0;
  }

  @Override
  protected void checkState() {
    if (pages[0] < 0) {
      throw new IllegalArgumentException("pages[0] = " + pages[0] + ": must not be below 0");
    }
  }

  @Call
  public Output step(FloatArray x) {
    float next = pages[0] + 1;
    Arrays.fill(pages, next);
    drawn = rngKeys(1)[0].first();
    output.x().values().data[0] = drawn;
    return output;
  }
}
