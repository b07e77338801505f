package io.sparksnn.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Where an output of a {@linkplain RegisterNeuron neuron} or {@linkplain RegisterBrain brain} comes
 * from.
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
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
@Retention(RetentionPolicy.CLASS)
public @interface From {
  /** {@return an output or a property of a node: {@code soma.spikes}} */
  String value();
}
