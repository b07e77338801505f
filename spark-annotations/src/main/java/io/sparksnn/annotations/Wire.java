package io.sparksnn.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What an input of a {@linkplain Node node} of a {@linkplain RegisterNeuron neuron} or {@linkplain
 * RegisterBrain brain} is given.
 *
 * <p>A source is {@code in.x}, an input of the neuron or brain; {@code node.port}, an output or a
 * property of another node – in a neuron in the same step, in a brain in the step before; or {@code
 * self.inhibitionMask}, which units of a neuron are inhibitory. An input that a node needs is wired
 * once; several sources are flattened and joined in their order. Names are those in Java. They are
 * strings on purpose: whatever is renamed, the error stands on the string.
 *
 * <pre>{@code
 * import io.sparksnn.annotations.*;
 * import io.sparksnn.runtime.config.StepConfig;
 * import io.sparksnn.runtime.controller.Neuron;
 * import io.sparksnn.runtime.module.*;
 * import io.sparksnn.runtime.payload.*;
 * import io.sparksnn.runtime.tensor.Shape;
 *
 * public interface Relays {
 *   record Spikes(SpikeArray spikes) implements ModuleOutput {}
 *
 *   @RegisterConfig
 *   record RelayConfig(@Embedded StepConfig step) {}
 *
 *   @RegisterModule
 *   abstract class Relay extends SparkModule<RelayConfig> {
 *     @Call
 *     public Spikes step(SpikeArray spikes) {
 *       return new Spikes(spikes);
 *     }
 *   }
 *
 *   @RegisterConfig
 *   record ChainConfig(
 *       @Embedded StepConfig step,
 *       @Param Shape units,
 *       @Param("0.2") @Range(min = 0, max = 1) float inhibitoryRate,
 *       RelayConfig first,
 *       RelayConfig second) {}
 *
 *   @RegisterNeuron
 *   @Inputs(Chain.In.class)
 *   @Outputs(Chain.Out.class)
 *   abstract class Chain extends Neuron<ChainConfig> {
 *     public record In(SpikeArray inSpikes) {}
 *
 *     public record Out(@From("second.spikes") SpikeArray outSpikes) implements ModuleOutput {}
 *
 *     @Node
 *     @Wire(port = "spikes", from = "in.inSpikes")
 *     protected Relay first;
 *
 *     @Node
 *     @Wire(port = "spikes", from = "first.spikes")
 *     protected Relay second;
 *   }
 * }
 * }</pre>
 */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.CLASS)
@Repeatable(Wire.List.class)
public @interface Wire {
  /** {@return the input of the node} */
  String port();

  /** {@return its source, or several that are joined} */
  String[] from();

  /** Several wires of one node; written by the compiler. */
  @Documented
  @Target(ElementType.FIELD)
  @Retention(RetentionPolicy.CLASS)
  @interface List {
    /** {@return the wires} */
    Wire[] value();
  }
}
