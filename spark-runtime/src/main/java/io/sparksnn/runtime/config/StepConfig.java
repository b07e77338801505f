package io.sparksnn.runtime.config;

import io.sparksnn.annotations.CheckedBy;
import io.sparksnn.annotations.Param;
import io.sparksnn.annotations.Positive;
import io.sparksnn.annotations.RegisterConfig;
import io.sparksnn.runtime.tensor.DType;

/**
 * What every module's configuration embeds.
 *
 * @param seed seed of the module's random key, of which the low 32 bits count
 * @param dtype precision of the values given or drawn; computation is in 32 bits
 * @param dt duration of a step in ms
 */
@RegisterConfig
public record StepConfig(
    @Param(value = "random", doc = "Seed of the module's random key.") long seed,
    @Param(value = "float32", doc = "Precision of the values given or drawn.")
        @CheckedBy(StepConfig.Precision.class)
        DType dtype,
    @Param(value = "1", units = "ms", doc = "Duration of a step.") @Positive float dt) {

  /** Values are given and drawn in half or single precision. */
  public static final class Precision implements Check<DType> {
    /** The check. */
    public Precision() {}

    @Override
    public boolean accepts(DType dtype) {
      return dtype == DType.FLOAT16 || dtype == DType.FLOAT32;
    }

    @Override
    public String rule() {
      return "must be float16 or float32";
    }
  }
}
