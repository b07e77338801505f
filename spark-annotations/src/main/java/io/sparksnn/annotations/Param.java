package io.sparksnn.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The default, the unit and the meaning of one field of a {@linkplain RegisterConfig
 * configuration}.
 *
 * <p>The default is written as text and checked by the compiler, against the field's type and
 * against the checks that stand beside it:
 *
 * <table>
 *   <caption>How a default is written</caption>
 *   <tr><th>type</th><th>default</th></tr>
 *   <tr><td>{@code float}, {@code int}, {@code long}</td><td>{@code "-60"}, {@code "2.5"}, {@code
 *       "1e-3"}</td></tr>
 *   <tr><td>{@code long}</td><td>also {@code "random"}: drawn anew for every configuration</td></tr>
 *   <tr><td>{@code boolean}</td><td>{@code "true"}, {@code "false"}</td></tr>
 *   <tr><td>{@code String}</td><td>the text itself</td></tr>
 *   <tr><td>an enum, {@code DType}</td><td>the name of a constant</td></tr>
 *   <tr><td>{@code Shape}</td><td>{@code "8"}, {@code "2, 3"}</td></tr>
 *   <tr><td>{@code Init}</td><td>a number: the value of every element; or, instead of text, the
 *       class of an {@linkplain #initializer() initializer}</td></tr>
 *   <tr><td>{@code List<Float>} and the like</td><td>{@code "10, 10, 5"}</td></tr>
 * </table>
 *
 * <p>A field without a default is required, unless it is {@linkplain #optional() optional}: the
 * builder names it when it is missing. A field whose type is a configuration has no default here;
 * it starts from the defaults of that configuration.
 *
 * <pre>{@code
 * import io.sparksnn.annotations.*;
 * import io.sparksnn.runtime.config.Init;
 * import io.sparksnn.runtime.config.StepConfig;
 * import io.sparksnn.runtime.tensor.Shape;
 *
 * @RegisterConfig
 * public record PoolConfig(
 *     @Embedded StepConfig step,
 *     @Param(doc = "Units of the pool; required.") Shape units,
 *     @Param(value = "20", units = "ms", doc = "Time constant.") @Positive Init tau,
 *     @Param(value = "0.2", doc = "Part of the units that inhibits.") @Range(min = 0, max = 1)
 *         float inhibitoryRate) {}
 * }</pre>
 */
@Documented
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
@Retention(RetentionPolicy.CLASS)
public @interface Param {
  /** {@return the default as text; a field that does not give one is required} */
  String value() default "";

  /**
   * The {@linkplain RegisterInitializer initializer}, with its own defaults, that a field of type
   * {@code Init} starts from, instead of a number. All parameters of the initializer have a
   * default. The builder has a setter that changes the initializer: {@code .kernel(k ->
   * k.scale(200))}.
   *
   * <pre>{@code
   * import io.sparksnn.annotations.*;
   * import io.sparksnn.runtime.config.ConfigSpec;
   * import io.sparksnn.runtime.config.Init;
   * import io.sparksnn.runtime.config.Initializer;
   * import io.sparksnn.runtime.config.StepConfig;
   * import io.sparksnn.runtime.random.RngKey;
   * import io.sparksnn.runtime.tensor.Shape;
   *
   * public interface Defaults {
   *   @RegisterConfig
   *   record Weights(
   *       @Embedded StepConfig step,
   *       @Param(initializer = Even.class, units = "pA", doc = "One weight for each synapse.")
   *           Init kernel) {}
   *
   *   @RegisterInitializer
   *   record Even(@Param(value = "1", doc = "The largest value.") float scale)
   *       implements Initializer {
   *     @Override
   *     public ConfigSpec<Even> spec() {
   *       return DefaultsEvenSpec.SPEC;
   *     }
   *
   *     @Override
   *     public float[] values(Shape shape, RngKey key) {
   *       float[] values = key.uniform(shape.size());
   *       for (int i = 0; i < values.length; i++) {
   *         values[i] *= scale;
   *       }
   *       return values;
   *     }
   *   }
   * }
   * }</pre>
   *
   * @return the record of the initializer; {@code void} for none
   */
  Class<?> initializer() default void.class;

  /**
   * Whether the field may be null, which it is unless it has a default or is given a value. Its
   * type is no primitive then: {@code Float}, {@code Integer}, {@code Long} or {@code Boolean}, or
   * one of the others.
   *
   * @return whether null is allowed
   */
  boolean optional() default false;

  /** {@return the physical unit, such as {@code "mV"}; empty for a plain number} */
  String units() default "";

  /** {@return what the field means, in a sentence} */
  String doc() default "";
}
