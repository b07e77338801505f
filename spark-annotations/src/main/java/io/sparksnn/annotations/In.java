package io.sparksnn.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Another name, or a documentation, for an input port.
 *
 * <p>Every parameter of a {@link Call} method is an input port without this annotation; its name is
 * the parameter's.
 *
 * <pre>{@code
 * import io.sparksnn.annotations.*;
 * import io.sparksnn.runtime.config.StepConfig;
 * import io.sparksnn.runtime.module.*;
 * import io.sparksnn.runtime.payload.FloatArray;
 *
 * @RegisterModule
 * public abstract class Probe extends SparkModule<Probe.Config> {
 *   @RegisterConfig
 *   public record Config(@Embedded StepConfig step) {}
 *
 *   public record Out(FloatArray value) implements ModuleOutput {}
 *
 *   private Out out;
 *
 *   @Override
 *   protected void build(InputSpecs inputs) {
 *     out = new Out(FloatArray.zeros(inputs.get("signal").shape()));
 *   }
 *
 *   @Call
 *   public Out step(@In(value = "signal", doc = "What is looked at.") FloatArray x) {
 *     out.value().values().setTo(x.values());
 *     return out;
 *   }
 * }
 * }</pre>
 */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.CLASS)
public @interface In {
  /** {@return the port's name; by default the parameter's} */
  String value() default "";

  /** {@return what the port carries, in a sentence} */
  String doc() default "";
}
