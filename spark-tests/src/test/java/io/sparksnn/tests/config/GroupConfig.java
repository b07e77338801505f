package io.sparksnn.tests.config;

import io.sparksnn.annotations.Embedded;
import io.sparksnn.annotations.Param;
import io.sparksnn.annotations.RegisterConfig;
import io.sparksnn.runtime.config.StepConfig;

/** A configuration without a seed of its own, though it has a field of that name. */
@RegisterConfig
public record GroupConfig(@Param("3") int seed, Member inner) {
  /** What has one. */
  @RegisterConfig
  public record Member(@Embedded StepConfig step) {}
}
