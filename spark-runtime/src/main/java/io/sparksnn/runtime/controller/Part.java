package io.sparksnn.runtime.controller;

import io.sparksnn.runtime.config.ConfigBuilder;
import io.sparksnn.runtime.module.ModuleType;
import io.sparksnn.runtime.module.PortDeclaration;
import io.sparksnn.runtime.payload.Payload;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A module of a controller that is being put together. Ports go by their names in files or in Java.
 *
 * @param <C> its configuration
 */
public final class Part<C> {
  private final ControllerBuilder owner;
  private final String name;
  private final ModuleType<?, C> type;
  private final @Nullable C config;
  private final @Nullable ConfigBuilder<C> builder;
  private final Map<String, List<PortMap>> inputs = new LinkedHashMap<>();
  private final Map<String, String> outputs = new LinkedHashMap<>();
  private final Map<String, List<PortMap>> effects = new LinkedHashMap<>();

  Part(
      ControllerBuilder owner,
      String name,
      ModuleType<?, C> type,
      @Nullable C config,
      @Nullable ConfigBuilder<C> builder) {
    this.owner = owner;
    this.name = name;
    this.type = type;
    this.config = config;
    this.builder = builder;
  }

  /** {@return the module's name} */
  public String name() {
    return name;
  }

  /**
   * {@return an input of the module, to be wired}
   *
   * @param port its name
   */
  public Inlet<C> in(String port) {
    return new Inlet<>(this, "input", Ports.nameOf(type.inputs(), port), inputs);
  }

  /**
   * {@return a property of the module, to be set at the end of each step}
   *
   * @param property its name
   */
  public Inlet<C> effect(String property) {
    return new Inlet<>(this, "effect on", Ports.nameOf(type.properties(), property), effects);
  }

  /**
   * {@return an output of the module}
   *
   * @param port its name
   */
  public Signal<?> out(String port) {
    return signal(type.outputs(), port, false);
  }

  /**
   * {@return an output of the module}
   *
   * @param <P> the kind of payload
   * @param port its name
   * @param payloadClass the class of its payload
   */
  public <P extends Payload> Signal<P> out(String port, Class<P> payloadClass) {
    return signal(type.outputs(), port, false, payloadClass);
  }

  /**
   * {@return a property of the module}
   *
   * @param property its name
   */
  public Signal<?> property(String property) {
    return signal(type.properties(), property, true);
  }

  /**
   * {@return a property of the module}
   *
   * @param <P> the kind of payload
   * @param property its name
   * @param payloadClass the class of its payload
   */
  public <P extends Payload> Signal<P> property(String property, Class<P> payloadClass) {
    return signal(type.properties(), property, true, payloadClass);
  }

  private Signal<?> signal(List<PortDeclaration> ports, String port, boolean isProperty) {
    PortDeclaration found = Ports.find(ports, Ports.nameOf(ports, port));
    Class<? extends Payload> payloadClass =
        found == null ? Payload.class : found.type().payloadClass();
    return new Signal<>(owner, map(ports, port, isProperty), payloadClass);
  }

  private <P extends Payload> Signal<P> signal(
      List<PortDeclaration> ports, String port, boolean isProperty, Class<P> payloadClass) {
    PortDeclaration found = Ports.find(ports, Ports.nameOf(ports, port));
    if (found != null && found.type().payloadClass() != payloadClass) {
      owner.fault(
          "module '%s', %s '%s': carries %s, not %s"
              .formatted(
                  name,
                  isProperty ? "property" : "output",
                  found.name(),
                  found.type(),
                  payloadClass.getSimpleName()));
    }
    return new Signal<>(owner, map(ports, port, isProperty), payloadClass);
  }

  private PortMap map(List<PortDeclaration> ports, String port, boolean isProperty) {
    return new PortMap(name, Ports.nameOf(ports, port), isProperty);
  }

  /** Adds sources to a port. */
  void wire(String noun, String port, Map<String, List<PortMap>> wires, Signal<?>[] sources) {
    List<PortMap> all = wires.computeIfAbsent(port, unused -> new ArrayList<>());
    for (Signal<?> source : sources) {
      if (source.owner() != owner) {
        owner.fault(
            "module '%s', %s '%s': '%s' belongs to another builder"
                .formatted(name, noun, port, source.source()));
      }
      all.add(source.source());
    }
  }

  /** Makes an output or a property one of the controller's outputs. */
  void export(String output, String port, List<String> faults) {
    if (outputs.putIfAbsent(output, port) != null) {
      faults.add("output '" + output + "': declared twice; give one another name");
    }
  }

  /** The module with its configuration, seeds that are not given derived from one. */
  ModuleSpecs specs(long seed, Map<String, ?> shared) {
    ConfigBuilder<C> made = builder;
    Object given = made == null ? config : type.configSpec().build(made, seed, shared);
    if (given == null) {
      throw new IllegalArgumentException("module '" + name + "': the configuration is null");
    }
    return new ModuleSpecs(name, type, inputs, given, outputs, effects);
  }
}
