package io.sparksnn.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A record that holds the parameters of a module.
 *
 * <p>For a record {@code GainConfig} two classes are generated in its package: {@code
 * GainConfigBuilder}, with every default filled in and one setter per field, and {@code
 * GainConfigSpec}, which knows every field (type, unit, documentation, default, checks) and
 * validates a configuration as a whole.
 *
 * <p>A component is a {@code float}, {@code int}, {@code long}, {@code boolean}, {@code String}, an
 * enum, a {@code DType}, a {@code Shape}, an {@code Init}, a {@code List} of {@code Float}, {@code
 * Integer} or {@code String}, another configuration, or an {@linkplain Embedded embedded} one.
 *
 * <pre>{@code
 * import io.sparksnn.annotations.*;
 * import io.sparksnn.runtime.config.StepConfig;
 *
 * @RegisterConfig
 * public record GainConfig(
 *     @Embedded StepConfig step,
 *     @Param(value = "2", doc = "Factor on every input.") @Positive float gain) {
 *
 *   static GainConfig strong() {
 *     return new GainConfigBuilder().gain(10).build();
 *   }
 * }
 * }</pre>
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface RegisterConfig {
  /**
   * {@return the name under which the configuration is registered; by default the class's simple
   * name in snake case ({@code gain_config})}
   */
  String value() default "";
}
