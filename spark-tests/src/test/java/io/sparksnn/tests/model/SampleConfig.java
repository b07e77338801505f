package io.sparksnn.tests.model;

import io.sparksnn.annotations.Embedded;
import io.sparksnn.annotations.Param;
import io.sparksnn.annotations.Positive;
import io.sparksnn.annotations.Range;
import io.sparksnn.annotations.RegisterConfig;
import io.sparksnn.runtime.config.Init;
import io.sparksnn.runtime.config.StepConfig;
import io.sparksnn.runtime.tensor.Shape;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A configuration of every kind of field that files may hold. */
@RegisterConfig
public record SampleConfig(
    @Embedded StepConfig step,
    @Param(doc = "Required.") Shape units,
    @Param("5") @Positive Init tau,
    @Param("1") Init kernel,
    @Param(value = "0.5") @Range(min = 0, max = 1) float rate,
    @Param("3") int order,
    @Param("true") boolean open,
    @Param("plain") String label,
    @Param("LINEAR") Mode mode,
    @Param("1, 2.5") @Positive List<Float> gates,
    @Param("8, 4") List<Integer> layers,
    @Param("x, y") List<String> axes,
    @Param(optional = true) @Nullable Float least,
    Inner inner) {

  /** Choices. */
  public enum Mode {
    /** One. */
    LINEAR,
    /** The other. */
    CUBIC
  }

  /** What is within. */
  @RegisterConfig
  public record Inner(@Param("2") @Positive float scale, @Param("1") Init weight) {}

  static SampleConfigBuilder sample() {
    return new SampleConfigBuilder().seed(7).units(2, 3);
  }
}
