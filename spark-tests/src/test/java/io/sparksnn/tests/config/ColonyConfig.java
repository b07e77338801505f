package io.sparksnn.tests.config;

import io.sparksnn.annotations.Embedded;
import io.sparksnn.annotations.Param;
import io.sparksnn.annotations.Positive;
import io.sparksnn.annotations.RegisterConfig;
import io.sparksnn.runtime.config.Init;
import io.sparksnn.runtime.config.StepConfig;
import io.sparksnn.runtime.tensor.Shape;
import io.sparksnn.tests.modules.RampInitializer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A configuration of every kind of field, optional ones and initializers among them. */
@RegisterConfig
public record ColonyConfig(
    @Embedded StepConfig step,
    @Param Shape units,
    @Param("1") @Positive Init tau,
    @Param(initializer = RampInitializer.class) Init kernel,
    @Param(optional = true) @Nullable Init mask,
    @Param(optional = true) @Nullable Float floor,
    @Param(optional = true) @Nullable Shape grid,
    @Param(optional = true) @Nullable List<Integer> axes,
    @Param("1, 2") List<Float> rates,
    @Param("a") List<String> names,
    @Param("LEFT") Side side,
    @Param("x") String label,
    @Param("true") boolean open,
    @Param("3") int lanes,
    @Param("4") long marker,
    NestConfig nest)
    implements ColonyConfigFields {

  /** Where something is. */
  public enum Side {
    LEFT,
    RIGHT
  }

  /** What is within. */
  @RegisterConfig
  public record NestConfig(
      @Embedded StepConfig step,
      @Param(initializer = RampInitializer.class) Init kernel,
      @Param("1") float last,
      @Param(optional = true) @Nullable Init mask,
      TissueConfig.CellConfig cell) {}
}
