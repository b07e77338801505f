package io.sparksnn.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The field is checked by a class of the author's own.
 *
 * <p>The class implements {@code io.sparksnn.runtime.config.Check<T>}, where {@code T} is the type
 * of the field ({@code Float} for {@code float} and, element by element, for {@code Init} and
 * {@code List<Float>}), and has a constructor without parameters that the configuration's package
 * can call.
 *
 * <pre>{@code
 * import io.sparksnn.annotations.*;
 * import io.sparksnn.runtime.config.Check;
 * import io.sparksnn.runtime.config.StepConfig;
 *
 * @RegisterConfig
 * public record LaneConfig(
 *     @Embedded StepConfig step,
 *     @Param(value = "8", doc = "Lanes.") @CheckedBy(LaneConfig.PowerOfTwo.class) int lanes) {
 *
 *   static final class PowerOfTwo implements Check<Integer> {
 *     @Override
 *     public boolean accepts(Integer lanes) {
 *       return Integer.bitCount(lanes) == 1;
 *     }
 *
 *     @Override
 *     public String rule() {
 *       return "must be a power of two";
 *     }
 *   }
 * }
 * }</pre>
 */
@Documented
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
@Retention(RetentionPolicy.CLASS)
public @interface CheckedBy {
  /** {@return the class that checks} */
  Class<?> value();
}
