package io.sparksnn.runtime.controller;

import io.sparksnn.runtime.config.ConfigSpec;
import io.sparksnn.runtime.config.SharedValue;
import io.sparksnn.runtime.module.ModuleType;
import io.sparksnn.runtime.tensor.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The nodes and wires of a population that an author has written as a class: with a configuration
 * of that class it becomes what the engine runs and what files hold. For generated code. Immutable.
 *
 * @param <C> the author's configuration, which has a field for each node
 */
public final class NeuronWiring<C> {
  private final String simpleName;
  private final ConfigSpec<C> spec;
  private final List<WiredNode> nodes;
  private final NeuronLayout<C> layout;

  private NeuronWiring(Builder<C> builder) {
    simpleName = builder.simpleName;
    spec = builder.spec;
    nodes = List.copyOf(builder.nodes);
    layout = new NeuronLayout<>(this, spec);
  }

  /**
   * {@return a builder of a wiring}
   *
   * @param <C> the configuration
   * @param simpleName simple name of the author's class, for messages
   * @param spec the specification of the configuration
   */
  public static <C> Builder<C> of(String simpleName, ConfigSpec<C> spec) {
    return new Builder<>(simpleName, spec);
  }

  /**
   * {@return the specification of the configuration, in the layout of files of the reference: the
   * modules with their wires}
   */
  public ConfigSpec<C> spec() {
    return layout;
  }

  /**
   * The configuration as modules run on it: the population's duration of a step and units are those
   * of all its modules, as in the reference.
   *
   * @param config the configuration
   * @return a configuration that differs in nothing else
   * @throws io.sparksnn.runtime.config.ConfigException if it is not valid
   */
  public C shared(C config) {
    @Nullable Object[] values = spec.values(spec.requireValid(config));
    C timed = new SharedValue("dt", spec.step(config).dt()).in(spec, config);
    Object units = values[indexOf("units")];
    return units == null ? timed : new SharedValue("units", units).in(spec, timed);
  }

  /** The same as the engine takes it. */
  @SuppressWarnings("NullAway") // the configuration is valid, so that what is required is there
  NeuronConfig wire(C config) {
    @Nullable Object[] values = spec.values(shared(config));
    List<ModuleSpecs> modules = new ArrayList<>();
    for (WiredNode node : nodes) {
      modules.add(node.with(values[indexOf(node.name())]));
    }
    int propagate = indexOf("propagate_inhibition");
    return new NeuronConfig(
        modules,
        spec.step(config).seed(),
        spec.step(config).dt(),
        (Shape) values[indexOf("units")],
        (float) values[indexOf("inhibitory_rate")],
        propagate < 0 || (boolean) values[propagate]);
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

  /** A module in its place, still without a configuration. */
  record WiredNode(
      String name,
      ModuleType<?, ?> type,
      Map<String, List<PortMap>> inputs,
      Map<String, String> outputs,
      Map<String, List<PortMap>> effects) {

    ModuleSpecs with(Object config) {
      return new ModuleSpecs(name, type, inputs, config, outputs, effects);
    }
  }

  /**
   * Collects nodes and wires; for generated code.
   *
   * @param <C> the configuration
   */
  public static final class Builder<C> {
    private final String simpleName;
    private final ConfigSpec<C> spec;
    private final List<WiredNode> nodes = new ArrayList<>();

    private Builder(String simpleName, ConfigSpec<C> spec) {
      this.simpleName = simpleName;
      this.spec = spec;
    }

    /**
     * Adds a node; what follows belongs to it.
     *
     * @param name its name, that of its configuration's field, too
     * @param type the kind of module
     * @return this builder
     */
    public Builder<C> node(String name, ModuleType<?, ?> type) {
      nodes.add(
          new WiredNode(
              name, type, new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>()));
      return this;
    }

    /**
     * Wires an input of the last node.
     *
     * @param port the input's name in files
     * @param sources where its payloads come from, in the order in which they are joined
     * @return this builder
     */
    public Builder<C> wire(String port, PortMap... sources) {
      last().inputs().put(port, List.of(sources));
      return this;
    }

    /**
     * Sets a property of the last node at the end of each step.
     *
     * @param property the property's name in files
     * @param source where the value comes from
     * @return this builder
     */
    public Builder<C> effect(String property, PortMap source) {
      last().effects().put(property, List.of(source));
      return this;
    }

    /**
     * Makes an output or a property of the last node one of the population's outputs.
     *
     * @param output the output's name in files
     * @param port the name of the node's output or property in files
     * @return this builder
     */
    public Builder<C> output(String output, String port) {
      last().outputs().put(output, port);
      return this;
    }

    private WiredNode last() {
      return nodes.get(nodes.size() - 1);
    }

    /** {@return the wiring} */
    public NeuronWiring<C> build() {
      return new NeuronWiring<>(this);
    }
  }
}
