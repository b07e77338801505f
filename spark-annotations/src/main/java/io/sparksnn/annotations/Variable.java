package io.sparksnn.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A field that is state: what a step leaves behind for the next one.
 *
 * <p>The field is protected, neither static nor final, and of type {@code FMatrixRMaj}, {@code
 * float[]}, {@code int[]}, {@code long[]}, {@code boolean[]}, {@code float}, {@code int}, {@code
 * long}, {@code boolean}, {@code Kernel}, or a class that implements {@code HasState}, whose parts
 * are shown as {@code field.part}. It is what inspection, recorders and checkpoints see of a
 * module.
 *
 * <pre>{@code
 * import io.sparksnn.annotations.*;
 * import io.sparksnn.runtime.config.StepConfig;
 * import io.sparksnn.runtime.module.*;
 * import io.sparksnn.runtime.payload.IntegerArray;
 * import io.sparksnn.runtime.payload.SpikeArray;
 *
 * @RegisterModule
 * public abstract class SpikeCounter extends SparkModule<SpikeCounter.Config> {
 *   @RegisterConfig
 *   public record Config(@Embedded StepConfig step) {}
 *
 *   public record Out(IntegerArray counts) implements ModuleOutput {}
 *
 *   @Variable(shape = "units", doc = "Spikes of each unit since the last reset.")
 *   protected int[] counts;
 *
 *   private Out out;
 *
 *   @Override
 *   protected void build(InputSpecs inputs) {
 *     out = new Out(IntegerArray.zeros(inputs.get("spikes").shape()));
 *     counts = out.counts().values();
 *   }
 *
 *   @Override
 *   public void reset() {
 *     java.util.Arrays.fill(counts, 0);
 *   }
 *
 *   @Call
 *   public Out step(SpikeArray spikes) {
 *     for (int k = 0; k < spikes.count(); k++) {
 *       counts[spikes.indices()[k]]++;
 *     }
 *     return out;
 *   }
 * }
 * }</pre>
 */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.CLASS)
public @interface Variable {
  /** {@return the extents in words, such as {@code units} or {@code units + inputs}} */
  String shape() default "";

  /** {@return the physical unit, such as {@code "mV"}; empty for a plain number} */
  String units() default "";

  /** {@return what the variable means, in a sentence} */
  String doc() default "";
}
