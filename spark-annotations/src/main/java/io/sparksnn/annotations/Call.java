package io.sparksnn.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The method that computes one step of a {@linkplain RegisterModule module}.
 *
 * <p>It is public. Its parameters are the input ports: each is a payload, and one that is marked
 * {@code org.jspecify.annotations.Nullable} is optional. Its result is a record that implements
 * {@code ModuleOutput}: the output ports. A module has exactly one such method, which it may
 * inherit.
 *
 * <p>The generated class guards it: inputs are checked first, and the first call builds the module.
 *
 * <pre>{@code
 * import io.sparksnn.annotations.*;
 * import io.sparksnn.runtime.config.StepConfig;
 * import io.sparksnn.runtime.module.*;
 * import io.sparksnn.runtime.payload.*;
 * import org.jspecify.annotations.Nullable;
 *
 * @RegisterModule
 * public abstract class Gate extends SparkModule<Gate.Config> {
 *   @RegisterConfig
 *   public record Config(@Embedded StepConfig step) {}
 *
 *   public record Out(SpikeArray passed) implements ModuleOutput {}
 *
 *   private Out out;
 *
 *   @Override
 *   protected void build(InputSpecs inputs) {
 *     out = new Out(SpikeArray.silent(inputs.get("spikes").shape()));
 *   }
 *
 *   @Call
 *   public Out step(SpikeArray spikes, @Nullable BooleanMask closed) {
 *     out.passed().clear();
 *     for (int k = 0; k < spikes.count(); k++) {
 *       int unit = spikes.indices()[k];
 *       if (closed == null || !closed.get(unit)) {
 *         out.passed().add(unit);
 *       }
 *     }
 *     return out;
 *   }
 * }
 * }</pre>
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Call {}
