package io.sparksnn.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An abstract class that is a module: the author writes what it computes, the rest is generated.
 *
 * <p>For a class {@code Gain} the final class {@code GainModule} is generated in its package; it is
 * the one to create and to use. The annotated class is public or package-private, abstract, not
 * generic, extends {@code SparkModule} of its {@linkplain RegisterConfig configuration}, has a
 * constructor without parameters (best: none is written) and exactly one {@link Call} method, its
 * own or inherited. Only what is public at every level is registered by its name.
 *
 * <pre>{@code
 * import io.sparksnn.annotations.*;
 * import io.sparksnn.runtime.config.StepConfig;
 * import io.sparksnn.runtime.module.*;
 * import io.sparksnn.runtime.payload.CurrentArray;
 *
 * @RegisterModule
 * public abstract class Gain extends SparkModule<Gain.Config> {
 *   @RegisterConfig
 *   public record Config(
 *       @Embedded StepConfig step,
 *       @Param(value = "2", doc = "Factor on every input.") float gain) {}
 *
 *   public record Out(CurrentArray scaled) implements ModuleOutput {}
 *
 *   private Out out;
 *
 *   @Override
 *   protected void build(InputSpecs inputs) {
 *     out = new Out(CurrentArray.zeros(inputs.get("current").shape()));
 *   }
 *
 *   @Call
 *   public Out step(CurrentArray current) {
 *     float[] from = current.values().data;
 *     float[] to = out.scaled().values().data;
 *     for (int i = 0; i < to.length; i++) {
 *       to[i] = config().gain() * from[i];
 *     }
 *     return out;
 *   }
 *
 *   static float twice(float x) {
 *     return new GainModule().call(CurrentArray.of(x)).scaled().get(0);
 *   }
 * }
 * }</pre>
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface RegisterModule {
  /**
   * {@return the name under which the module is registered; by default the class's simple name in
   * snake case ({@code leaky_soma})}
   */
  String value() default "";

  /**
   * {@return the place in the menus of editors, such as {@code Components/Somas}; by default the
   * names of the classes between {@code SparkModule} and this one, in the plural}
   */
  String menu() default "";

  /**
   * {@return the version of the state that checkpoints hold, from 1 on; where states are locked
   * ({@code -Aspark.state.lock}) the compiler asks for a higher one when the state changes}
   */
  int version() default 1;
}
