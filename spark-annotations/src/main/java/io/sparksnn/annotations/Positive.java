package io.sparksnn.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Every value of the field is above zero.
 *
 * <p>Stands on numbers, lists of numbers, and {@code Init} (where arrays are checked element by
 * element, and what an initializer draws is checked when it is drawn). A constant default is
 * checked by the compiler.
 *
 * <pre>{@code
 * import io.sparksnn.annotations.*;
 * import io.sparksnn.runtime.config.StepConfig;
 *
 * @RegisterConfig
 * public record DecayConfig(
 *     @Embedded StepConfig step,
 *     @Param(value = "5", units = "ms", doc = "Time constant.") @Positive float tau) {}
 * }</pre>
 */
@Documented
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
@Retention(RetentionPolicy.CLASS)
public @interface Positive {}
