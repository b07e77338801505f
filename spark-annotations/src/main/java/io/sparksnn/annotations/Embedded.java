package io.sparksnn.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A configuration whose fields become fields of the one that holds it.
 *
 * <p>In the builder, in the metadata and in files the fields of an embedded configuration stand
 * beside the others, without a level of their own. Two fields of one name are an error of the
 * compilation. The configuration of a module embeds a {@code StepConfig}, which brings {@code
 * seed}, {@code dtype} and {@code dt}.
 *
 * <pre>{@code
 * import io.sparksnn.annotations.*;
 * import io.sparksnn.runtime.config.StepConfig;
 *
 * public interface Embedding {
 *   @RegisterConfig
 *   record Leak(
 *       @Embedded StepConfig step,
 *       @Param(value = "20", units = "ms", doc = "Time constant.") @Positive float tau) {}
 *
 *   @RegisterConfig
 *   record FastLeak(
 *       @Embedded(defaults = "tau=5") Leak leak,
 *       @Param(value = "2", units = "ms", doc = "Silence after a spike.") float cooldown) {}
 * }
 * }</pre>
 */
@Documented
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
@Retention(RetentionPolicy.CLASS)
public @interface Embedded {
  /** {@return other defaults for the embedded fields, each as {@code "field=default"}} */
  String[] defaults() default {};
}
