package io.sparksnn.runtime.controller;

import io.sparksnn.runtime.config.ConfigLayout;
import io.sparksnn.runtime.config.ConfigSpec;
import io.sparksnn.runtime.config.SharedValue;
import io.sparksnn.runtime.module.ModuleType;
import io.sparksnn.runtime.tensor.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * The nodes and wires of a controller that an author has written as a class: with a configuration
 * of that class it becomes what the engine runs and what files hold. For generated code. Immutable.
 *
 * @param <C> the author's configuration, which has a field for each node
 */
public final class Wiring<C> {
  private final String simpleName;
  private final ConfigSpec<C> spec;
  private final boolean isNeuron;
  private final List<WiredNode> nodes;
  private final ConfigLayout<C, ?> layout;

  Wiring(String simpleName, ConfigSpec<C> spec, boolean isNeuron, List<WiredNode> nodes) {
    this.simpleName = simpleName;
    this.spec = spec;
    this.isNeuron = isNeuron;
    this.nodes = List.copyOf(nodes);
    layout = isNeuron ? new NeuronLayout<>(this, spec) : new BrainLayout<>(this, spec);
  }

  /**
   * {@return a builder of a neuron's wiring}
   *
   * @param <C> the configuration
   * @param simpleName simple name of the author's class, for messages
   * @param spec the specification of the configuration
   */
  public static <C> WiringBuilder<C> neuron(String simpleName, ConfigSpec<C> spec) {
    return new WiringBuilder<>(simpleName, spec, true);
  }

  /**
   * {@return a builder of a brain's wiring}
   *
   * @param <C> the configuration
   * @param simpleName simple name of the author's class, for messages
   * @param spec the specification of the configuration
   */
  public static <C> WiringBuilder<C> brain(String simpleName, ConfigSpec<C> spec) {
    return new WiringBuilder<>(simpleName, spec, false);
  }

  /**
   * {@return the begin of the controller's type: all but its menu and the ports of the class}
   *
   * @param <M> the generated class
   * @param name the registered name
   * @param moduleClass the generated class
   * @param factory makes a controller of a configuration and a name
   */
  public <M extends Controller<C>> ModuleType.Builder<M, C> type(
      String name, Class<M> moduleClass, BiFunction<C, String, M> factory) {
    ModuleType.Builder<M, C> type = ModuleType.of(name, simpleName, moduleClass, layout, factory);
    return isNeuron ? Neuron.declare(type) : Brain.declare(type);
  }

  /**
   * The configuration as modules run on it: the controller's duration of a step and, if it has any,
   * its units are those of all its modules, as in the reference.
   *
   * @param config the configuration
   * @return a configuration that differs in nothing else
   * @throws io.sparksnn.runtime.config.ConfigException if it is not valid
   */
  public C shared(C config) {
    @Nullable Object units = value(spec.values(spec.requireValid(config)), "units");
    C timed = new SharedValue("dt", spec.step(config).dt()).in(spec, config);
    return units == null ? timed : new SharedValue("units", units).in(spec, timed);
  }

  /** The same as the engine takes it, of a neuron. */
  @SuppressWarnings("NullAway") // the configuration is valid, so that what is required is there
  NeuronConfig neuron(C config) {
    @Nullable Object[] values = spec.values(shared(config));
    return new NeuronConfig(
        modules(values),
        spec.step(config).seed(),
        spec.step(config).dt(),
        (Shape) value(values, "units"),
        (float) value(values, "inhibitory_rate"),
        propagates(values));
  }

  /** The same as the engine takes it, of a brain. */
  BrainConfig brain(C config) {
    @Nullable Object[] values = spec.values(shared(config));
    return new BrainConfig(
        modules(values), spec.step(config).seed(), spec.step(config).dt(), propagates(values));
  }

  @SuppressWarnings("NullAway") // as above
  private List<ModuleSpecs> modules(@Nullable Object[] values) {
    List<ModuleSpecs> modules = new ArrayList<>();
    for (WiredNode node : nodes) {
      modules.add(node.with(value(values, node.name())));
    }
    return modules;
  }

  /** Whether modules see who is inhibitory; where the author gives no choice, they do. */
  private boolean propagates(@Nullable Object[] values) {
    return !Boolean.FALSE.equals(value(values, "propagate_inhibition"));
  }

  private @Nullable Object value(@Nullable Object[] values, String field) {
    int index = indexOf(field);
    return index < 0 ? null : values[index];
  }

  boolean isNeuron() {
    return isNeuron;
  }

  String simpleName() {
    return simpleName;
  }

  List<WiredNode> nodes() {
    return nodes;
  }

  /** Position of a field among those of the configuration, or -1. */
  int indexOf(String field) {
    for (int i = 0; i < spec.fields().size(); i++) {
      if (spec.fields().get(i).name().equals(field)) {
        return i;
      }
    }
    return -1;
  }
}
