package io.sparksnn.runtime.controller;

import io.sparksnn.runtime.config.ConfigBuilder;
import io.sparksnn.runtime.config.Seeds;
import io.sparksnn.runtime.module.ModuleType;
import io.sparksnn.runtime.module.PortDeclaration;
import io.sparksnn.runtime.payload.Payload;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts a controller together: first the inputs and modules, then the wires between them, in any
 * order. Nothing is checked before it is all there; then every fault is reported at once.
 */
public abstract sealed class ControllerBuilder permits BrainBuilder, NeuronBuilder {
  private final List<Part<?>> parts = new ArrayList<>();
  private final List<Input<?>> inputs = new ArrayList<>();
  private final List<Output<?>> outputs = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();
  @Nullable Long seed;
  double dt = 1;
  boolean propagate = true;

  /** For subclasses. */
  ControllerBuilder() {}

  /**
   * Declares an input of the controller.
   *
   * @param <P> the kind of payload
   * @param name the name of the input, in files, too
   * @param payloadClass the class of its payload
   * @return a handle, to wire it and to set it
   */
  public final <P extends Payload> Input<P> input(String name, Class<P> payloadClass) {
    if (inputs.stream().anyMatch(input -> input.name().equals(name))) {
      faults.add("input '" + name + "': declared twice; use the first handle again");
    }
    Input<P> input = new Input<>(this, name, payloadClass, -1);
    inputs.add(input);
    return input;
  }

  /**
   * Adds a module.
   *
   * @param <C> its configuration
   * @param name its name, which no other module has
   * @param type the kind of module, such as {@code LeakySomaModule.TYPE}
   * @param config its configuration
   * @return a handle, to wire it
   */
  public final <C> Part<C> module(String name, ModuleType<?, C> type, C config) {
    return add(new Part<>(this, name, type, config, null));
  }

  /**
   * Adds a module whose seed is derived from the controller's unless it is given, and whose units
   * are the controller's if it has any.
   *
   * @param <C> its configuration
   * @param name its name, which no other module has
   * @param type the kind of module, such as {@code LeakySomaModule.TYPE}
   * @param config the builder of its configuration, as it is when the controller is built
   * @return a handle, to wire it
   */
  public final <C> Part<C> module(String name, ModuleType<?, C> type, ConfigBuilder<C> config) {
    return add(new Part<>(this, name, type, null, config));
  }

  /**
   * Adds a module of defaults, its seed derived from the controller's.
   *
   * @param <C> its configuration
   * @param name its name, which no other module has
   * @param type the kind of module, such as {@code LeakySomaModule.TYPE}
   * @return a handle, to wire it
   */
  public final <C> Part<C> module(String name, ModuleType<?, C> type) {
    return module(name, type, type.configSpec().builder());
  }

  private <C> Part<C> add(Part<C> part) {
    parts.add(part);
    return part;
  }

  /**
   * Declares an output of the controller.
   *
   * @param <P> the kind of payload
   * @param name the name of the output, in files, too
   * @param signal an output or a property of a module
   * @return a handle, to read it
   */
  public final <P extends Payload> Output<P> output(String name, Signal<P> signal) {
    Output<P> output = new Output<>(name, signal.payloadClass(), -1);
    outputs.add(output);
    Part<?> part =
        parts.stream()
            .filter(other -> other.name().equals(signal.source().origin()))
            .findFirst()
            .orElse(null);
    if (signal.owner() != this || part == null) {
      faults.add(
          "output '%s': '%s' is no output or property of a module of this builder"
              .formatted(name, signal.source()));
    } else {
      part.export(name, signal.name(), faults);
    }
    return output;
  }

  final void fault(String fault) {
    faults.add(fault);
  }

  /** The modules as they are wired by now; adds what is at fault with their configurations. */
  final List<ModuleSpecs> specs(long from, List<String> found) {
    return Parts.specs(parts, from, shared(), found);
  }

  /** Values that fields of modules take if they have none. */
  abstract Map<String, ?> shared();

  final long seedOrNew() {
    Long given = seed;
    return given == null ? Seeds.random() : given;
  }

  /**
   * The modules, checked.
   *
   * @param controller what the controller is called in messages
   * @param from the seed that theirs are derived from
   * @param self the controller's own properties
   * @throws WiringException with every fault
   */
  final List<ModuleSpecs> checked(String controller, long from, List<PortDeclaration> self) {
    List<String> found = new ArrayList<>(faults);
    List<ModuleSpecs> modules = specs(from, found);
    found.addAll(Graph.faults(modules, self));
    for (Input<?> input : inputs) {
      UnreadRules.check(input, modules, found);
    }
    WiringException.throwIfAny(controller, found);
    Graph graph = Graph.of(controller, modules, self);
    inputs.forEach(input -> input.index(Ports.indexOf(graph.inputs(), input.name())));
    outputs.forEach(output -> output.index(Ports.indexOf(graph.outputs(), output.name())));
    return modules;
  }
}
