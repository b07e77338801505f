package io.sparksnn.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Every value of the field is 0 or 1.
 *
 * <p>Stands where {@link Positive} may stand. A constant default is checked by the compiler.
 *
 * <pre>{@code
 * import io.sparksnn.annotations.*;
 * import io.sparksnn.runtime.config.Init;
 * import io.sparksnn.runtime.config.StepConfig;
 *
 * @RegisterConfig
 * public record GateConfig(
 *     @Embedded StepConfig step,
 *     @Param(value = "1", doc = "1 where the gate is open.") @Binary Init open) {}
 * }</pre>
 */
@Documented
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
@Retention(RetentionPolicy.CLASS)
public @interface Binary {}
