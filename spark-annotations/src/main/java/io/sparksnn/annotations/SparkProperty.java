package io.sparksnn.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A part of a module's state that others may read, as a payload.
 *
 * <p>Stands on a public method without parameters that returns a payload; its name is the port's.
 * Another public method of that name which takes one such payload and returns nothing makes the
 * property writable. What a user reads is a copy that never changes afterwards: the generated class
 * overrides both methods, checks what is set, and lets the module settle first. The author's own
 * code, which would get copies as well, works on its fields instead.
 *
 * <pre>{@code
 * import io.sparksnn.annotations.*;
 * import io.sparksnn.runtime.config.StepConfig;
 * import io.sparksnn.runtime.module.*;
 * import io.sparksnn.runtime.payload.FloatArray;
 *
 * @RegisterModule
 * public abstract class Accumulator extends SparkModule<Accumulator.Config> {
 *   @RegisterConfig
 *   public record Config(@Embedded StepConfig step) {}
 *
 *   public record Out(FloatArray sum) implements ModuleOutput {}
 *
 *   private Out out;
 *
 *   @Override
 *   protected void build(InputSpecs inputs) {
 *     out = new Out(FloatArray.zeros(inputs.get("x").shape()));
 *   }
 *
 *   @Override
 *   public void reset() {
 *     out.sum().values().zero();
 *   }
 *
 *   @SparkProperty(doc = "Sum of all inputs since the last reset.")
 *   public FloatArray total() {
 *     return out.sum();
 *   }
 *
 *   public void total(FloatArray value) {
 *     out.sum().values().setTo(value.values());
 *   }
 *
 *   @Call
 *   public Out step(FloatArray x) {
 *     float[] sum = out.sum().values().data;
 *     for (int i = 0; i < sum.length; i++) {
 *       sum[i] += x.get(i);
 *     }
 *     return out;
 *   }
 * }
 * }</pre>
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface SparkProperty {
  /** {@return the property's name; by default the method's} */
  String value() default "";

  /** {@return what the property holds, in a sentence} */
  String doc() default "";
}
