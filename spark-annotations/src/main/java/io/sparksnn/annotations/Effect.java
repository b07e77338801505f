package io.sparksnn.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a {@linkplain Node node} of a {@linkplain RegisterNeuron neuron} or {@linkplain
 * RegisterBrain brain} sets at the end of each step, when all nodes have run: what a rule learns in
 * a step is used from the next one on.
 *
 * <pre>{@code
 * import io.sparksnn.annotations.*;
 * import io.sparksnn.runtime.config.StepConfig;
 * import io.sparksnn.runtime.controller.Neuron;
 * import io.sparksnn.runtime.module.*;
 * import io.sparksnn.runtime.payload.*;
 * import io.sparksnn.runtime.tensor.Shape;
 *
 * public interface Learning {
 *   record Value(FloatArray value) implements ModuleOutput {}
 *
 *   @RegisterConfig
 *   record NoConfig(@Embedded StepConfig step) {}
 *
 *   @RegisterModule
 *   abstract class Gain extends SparkModule<NoConfig> {
 *     private FloatArray factor = FloatArray.of(1);
 *     private Value out;
 *
 *     @Override
 *     protected void build(InputSpecs inputs) {
 *       out = new Value(FloatArray.zeros(inputs.get("x").shape()));
 *     }
 *
 *     @SparkProperty
 *     public FloatArray factor() {
 *       return factor;
 *     }
 *
 *     public void factor(FloatArray value) {
 *       factor = value.copy();
 *     }
 *
 *     @Call
 *     public Value step(FloatArray x) {
 *       out.value().values().data[0] = factor.get(0) * x.get(0);
 *       return out;
 *     }
 *   }
 *
 *   @RegisterModule
 *   abstract class Growth extends SparkModule<NoConfig> {
 *     @Call
 *     public Value step(FloatArray factor) {
 *       return new Value(FloatArray.of(1.01f * factor.get(0)));
 *     }
 *   }
 *
 *   @RegisterConfig
 *   record GrowingConfig(
 *       @Embedded StepConfig step,
 *       @Param Shape units,
 *       @Param("0") float inhibitoryRate,
 *       NoConfig gain,
 *       NoConfig growth) {}
 *
 *   @RegisterNeuron
 *   @Inputs(Growing.In.class)
 *   @Outputs(Growing.Out.class)
 *   abstract class Growing extends Neuron<GrowingConfig> {
 *     public record In(FloatArray x) {}
 *
 *     public record Out(@From("gain.value") FloatArray y) implements ModuleOutput {}
 *
 *     @Node
 *     @Wire(port = "x", from = "in.x")
 *     protected Gain gain;
 *
 *     @Node
 *     @Wire(port = "factor", from = "gain.factor")
 *     @Effect(property = "gain.factor", from = "value")
 *     protected Growth growth;
 *   }
 * }
 * }</pre>
 */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.CLASS)
@Repeatable(Effect.List.class)
public @interface Effect {
  /** {@return the property that is set: {@code synapses.kernel}} */
  String property();

  /** {@return the output of this node that it is set to} */
  String from();

  /** Several effects of one node; written by the compiler. */
  @Documented
  @Target(ElementType.FIELD)
  @Retention(RetentionPolicy.CLASS)
  @interface List {
    /** {@return the effects} */
    Effect[] value();
  }
}
