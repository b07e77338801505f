package io.sparksnn.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Another name, or a documentation, for an output port.
 *
 * <p>Every component of a {@code ModuleOutput} record is an output port without this annotation;
 * its name is the component's.
 *
 * <pre>{@code
 * import io.sparksnn.annotations.Out;
 * import io.sparksnn.runtime.module.ModuleOutput;
 * import io.sparksnn.runtime.payload.SpikeArray;
 *
 * public record SomaOut(@Out(doc = "Emitted spikes.") SpikeArray spikes) implements ModuleOutput {}
 * }</pre>
 */
@Documented
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
@Retention(RetentionPolicy.CLASS)
public @interface Out {
  /** {@return the port's name; by default the component's} */
  String value() default "";

  /** {@return what the port carries, in a sentence} */
  String doc() default "";
}
