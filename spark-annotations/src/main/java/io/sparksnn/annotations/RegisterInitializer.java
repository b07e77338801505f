package io.sparksnn.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A record that draws the initial values of parameters and kernels, and can be named in files.
 *
 * <p>It implements {@code Initializer}, whose {@code spec()} gives the generated specification; its
 * components are parameters as those of a {@linkplain RegisterConfig configuration}, with a builder
 * and a specification generated in the same way.
 *
 * <pre>{@code
 * import io.sparksnn.annotations.*;
 * import io.sparksnn.runtime.config.ConfigSpec;
 * import io.sparksnn.runtime.config.Initializer;
 * import io.sparksnn.runtime.random.RngKey;
 * import io.sparksnn.runtime.tensor.Shape;
 *
 * @RegisterInitializer
 * public record RampInitializer(
 *     @Param(value = "1", doc = "Value of the last element.") float last) implements Initializer {
 *   @Override
 *   public ConfigSpec<RampInitializer> spec() {
 *     return RampInitializerSpec.SPEC;
 *   }
 *
 *   @Override
 *   public float[] values(Shape shape, RngKey key) {
 *     float[] values = new float[shape.size()];
 *     for (int i = 0; i < values.length; i++) {
 *       values[i] = last * (i + 1) / values.length;
 *     }
 *     return values;
 *   }
 * }
 * }</pre>
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface RegisterInitializer {
  /**
   * {@return the name under which the initializer is registered; by default the class's simple name
   * in snake case ({@code ramp_initializer})}
   */
  String value() default "";
}
