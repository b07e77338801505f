package io.sparksnn.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An abstract class that is a brain: modules that run side by side and the wires between them,
 * checked by the compiler.
 *
 * <p>For a class {@code Chain} the final class {@code ChainModule} is generated in its package; it
 * is the one to create and to use, alone or in another brain. The annotated class is abstract,
 * extends {@code Brain} of its {@linkplain RegisterConfig configuration}, says what comes in and
 * goes out ({@link Inputs}, {@link Outputs}), and has a field for each module ({@link Node}) with
 * its {@linkplain Wire wires} and {@linkplain Effect effects}. Each node runs on the inputs of the
 * step and on what the others gave in the step before; nodes may read each other in a circle if one
 * of them promises its outputs, as every neuron does.
 *
 * <p>The configuration has seed, precision and duration of a step, if wanted {@code boolean
 * propagateInhibition}, and a configuration for each node, named as the node. The duration of a
 * step is that of all nodes. In files it is written as the reference writes a brain.
 *
 * <pre>{@code
 * import io.sparksnn.annotations.*;
 * import io.sparksnn.runtime.config.StepConfig;
 * import io.sparksnn.runtime.controller.Brain;
 * import io.sparksnn.runtime.module.*;
 * import io.sparksnn.runtime.payload.*;
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
 *       RelayConfig first,
 *       RelayConfig second) {}
 *
 *   @RegisterBrain
 *   @Inputs(Chain.In.class)
 *   @Outputs(Chain.Out.class)
 *   abstract class Chain extends Brain<ChainConfig> {
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
public @interface RegisterBrain {
  /**
   * {@return the name under which the brain is registered; by default the class's simple name in
   * snake case ({@code cart_pole_brain})}
   */
  String value() default "";

  /** {@return the place in the menus of editors; by default {@code Brains}} */
  String menu() default "";

  /**
   * {@return the version of the state that checkpoints hold, from 1 on; where states are locked
   * ({@code -Aspark.state.lock}) the compiler asks for a higher one when the state changes}
   */
  int version() default 1;
}
