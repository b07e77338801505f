package io.sparksnn.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An abstract class that is a population of neurons: modules and the wires between them, checked by
 * the compiler.
 *
 * <p>For a class {@code Chain} the final class {@code ChainModule} is generated in its package; it
 * is the one to create and to use, alone or in a brain. The annotated class is abstract, extends
 * {@code Neuron} of its {@linkplain RegisterConfig configuration}, says what comes in and goes out
 * ({@link Inputs}, {@link Outputs}), and has a field for each module ({@link Node}) with its
 * {@linkplain Wire wires} and {@linkplain Effect effects}. Within a step each node runs on what
 * those before it gave; effects come last.
 *
 * <p>The configuration has seed, precision and duration of a step, {@code Shape units}, {@code
 * float inhibitoryRate}, if wanted {@code boolean propagateInhibition}, and a configuration for
 * each node, named as the node. The units and the duration of a step are those of all nodes. In
 * files it is written as the reference writes a neuron.
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
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface RegisterNeuron {
  /**
   * {@return the name under which the neuron is registered; by default the class's simple name in
   * snake case ({@code alif_neuron})}
   */
  String value() default "";

  /** {@return the place in the menus of editors; by default {@code Neurons}} */
  String menu() default "";

  /**
   * {@return the version of the state that checkpoints hold, from 1 on; where states are locked
   * ({@code -Aspark.state.lock}) the compiler asks for a higher one when the state changes}
   */
  int version() default 1;
}
