package io.sparksnn.runtime.controller;

import io.sparksnn.runtime.config.ConfigSpec;
import io.sparksnn.runtime.module.ModuleType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Collects nodes and wires; for generated code.
 *
 * @param <C> the configuration
 */
public final class WiringBuilder<C> {
  private final String simpleName;
  private final ConfigSpec<C> spec;
  private final boolean isNeuron;
  private final List<WiredNode> nodes = new ArrayList<>();

  WiringBuilder(String simpleName, ConfigSpec<C> spec, boolean isNeuron) {
    this.simpleName = simpleName;
    this.spec = spec;
    this.isNeuron = isNeuron;
  }

  /**
   * Adds a node; what follows belongs to it.
   *
   * @param name its name, that of its configuration's field, too
   * @param type the kind of module
   * @return this builder
   */
  public WiringBuilder<C> node(String name, ModuleType<?, ?> type) {
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
  public WiringBuilder<C> wire(String port, PortMap... sources) {
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
  public WiringBuilder<C> effect(String property, PortMap source) {
    last().effects().put(property, List.of(source));
    return this;
  }

  /**
   * Makes an output or a property of the last node one of the controller's outputs.
   *
   * @param output the output's name in files
   * @param port the name of the node's output or property in files
   * @return this builder
   */
  public WiringBuilder<C> output(String output, String port) {
    last().outputs().put(output, port);
    return this;
  }

  private WiredNode last() {
    return nodes.get(nodes.size() - 1);
  }

  /** {@return the wiring} */
  public Wiring<C> build() {
    return new Wiring<>(simpleName, spec, isNeuron, nodes);
  }
}
