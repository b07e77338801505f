package io.sparksnn.nn.plasticity;

import io.sparksnn.annotations.Embedded;
import io.sparksnn.annotations.Param;
import io.sparksnn.annotations.Positive;
import io.sparksnn.annotations.RegisterConfig;
import io.sparksnn.runtime.config.Init;
import io.sparksnn.runtime.config.StepConfig;

/**
 * Parameters that all rules of spike timing have.
 *
 * @param step seed, precision and duration of a step
 * @param preTau time constant of potentiation
 * @param postTau time constant of depression
 * @param minWeight no weight is below
 * @param maxWeight no weight is above
 * @param bounds what happens to a change near the bounds
 */
@RegisterConfig
public record StdpConfig(
    @Embedded StepConfig step,
    @Param(value = "16.8", units = "ms", doc = "Time constant of potentiation, by arriving spikes.")
        @Positive
        Init preTau,
    @Param(value = "33.7", units = "ms", doc = "Time constant of depression, by the unit's spikes.")
        @Positive
        Init postTau,
    @Param(value = "0", doc = "Smallest weight.") float minWeight,
    @Param(value = "1", doc = "Largest weight.") float maxWeight,
    @Param(value = "ADDITIVE", doc = "What happens to a change near the bounds.")
        WeightBounds bounds) {

  /** The bounds in the form of an update. */
  Bounds bounds(int classes, int units) {
    return bounds == WeightBounds.ADDITIVE
        ? Bounds.additive(minWeight, maxWeight, classes, units)
        : Bounds.multiplicative(minWeight, maxWeight, classes, units);
  }
}
