package io.sparksnn.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A module that a module holds.
 *
 * <p>The field is protected, neither static nor final, and its type is the class that the author of
 * the inner module wrote. The configuration has a field of the same name that holds the inner
 * module's configuration. The generated class makes the inner module, gives it the field's name,
 * resets it, and shows its state as {@code field.variable}. Seeds that are not given are derived
 * from the outer configuration's.
 *
 * <pre>{@code
 * import io.sparksnn.annotations.*;
 * import io.sparksnn.runtime.config.StepConfig;
 * import io.sparksnn.runtime.module.*;
 * import io.sparksnn.runtime.payload.FloatArray;
 *
 * public interface Doubling {
 *   record Out(FloatArray y) implements ModuleOutput {}
 *
 *   @RegisterConfig
 *   record TwiceConfig(@Embedded StepConfig step) {}
 *
 *   @RegisterConfig
 *   record FourTimesConfig(@Embedded StepConfig step, TwiceConfig first, TwiceConfig second) {}
 *
 *   @RegisterModule
 *   abstract class Twice extends SparkModule<TwiceConfig> {
 *     private Out out;
 *
 *     @Override
 *     protected void build(InputSpecs inputs) {
 *       out = new Out(FloatArray.zeros(inputs.get("x").shape()));
 *     }
 *
 *     @Call
 *     public Out step(FloatArray x) {
 *       float[] y = out.y().values().data;
 *       for (int i = 0; i < y.length; i++) {
 *         y[i] = 2 * x.get(i);
 *       }
 *       return out;
 *     }
 *   }
 *
 *   @RegisterModule
 *   abstract class FourTimes extends SparkModule<FourTimesConfig> {
 *     @Node protected Twice first;
 *     @Node protected Twice second;
 *
 *     @Call
 *     public Out step(FloatArray x) {
 *       return second.step(first.step(x).y());
 *     }
 *   }
 * }
 * }</pre>
 */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.CLASS)
public @interface Node {}
