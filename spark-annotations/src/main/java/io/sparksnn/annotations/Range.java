package io.sparksnn.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Every value of the field lies between two bounds, both included.
 *
 * <p>Stands where {@link Positive} may stand. A constant default is checked by the compiler.
 *
 * <pre>{@code
 * import io.sparksnn.annotations.*;
 * import io.sparksnn.runtime.config.StepConfig;
 *
 * @RegisterConfig
 * public record DropoutConfig(
 *     @Embedded StepConfig step,
 *     @Param(value = "0.2", doc = "Share of the spikes that is lost.") @Range(min = 0, max = 1)
 *         float rate) {}
 * }</pre>
 */
@Documented
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
@Retention(RetentionPolicy.CLASS)
public @interface Range {
  /** {@return the smallest value allowed} */
  double min() default Double.NEGATIVE_INFINITY;

  /** {@return the largest value allowed} */
  double max() default Double.POSITIVE_INFINITY;
}
