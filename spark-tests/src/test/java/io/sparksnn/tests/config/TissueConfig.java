package io.sparksnn.tests.config;

import io.sparksnn.annotations.Embedded;
import io.sparksnn.annotations.Param;
import io.sparksnn.annotations.Positive;
import io.sparksnn.annotations.RegisterConfig;
import io.sparksnn.runtime.config.Init;
import io.sparksnn.runtime.config.StepConfig;
import io.sparksnn.runtime.tensor.Shape;
import java.util.List;

/** A configuration of every kind of field, two levels deep. */
@RegisterConfig
public record TissueConfig(
    @Embedded StepConfig step,
    @Param(value = "2, 3", doc = "Extent.") Shape units,
    @Param(value = "5", units = "ms", doc = "Time constant.") @Positive Init tau,
    @Param("8") int lanes,
    @Param("true") boolean open,
    @Param("cortex") String label,
    @Param("1, 2.5") List<Float> rates,
    LayerConfig first,
    LayerConfig second)
    implements TissueConfigFields {

  /** A part of the tissue. */
  @RegisterConfig
  public record LayerConfig(
      @Embedded StepConfig step,
      @Param(value = "4", doc = "Extent.") Shape units,
      @Param("1") @Positive Init kernel,
      CellConfig cell) {}

  /** A part of a layer. */
  @RegisterConfig
  public record CellConfig(
      @Param(value = "1", units = "ms", doc = "Time step.") @Positive float dt,
      @Param("-60") float rest,
      @Param("1") float last) {}
}
