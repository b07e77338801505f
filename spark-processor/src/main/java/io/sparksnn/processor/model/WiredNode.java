package io.sparksnn.processor.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A node of a neuron.
 *
 * @param node the field and its module
 * @param module what that module is; null if the field is of no registered module
 * @param wires what its inputs are given
 * @param effects what it sets
 */
public record WiredNode(
    NodeModel node, @Nullable ModuleModel module, List<WireModel> wires, List<EffectModel> effects) {

  /** The name in Java. */
  public String name() {
    return node.name();
  }

  /** The name of its module's class. */
  public String typeName() {
    return node.checkedModule().getSimpleName().toString();
  }

  /** The inputs of its module. */
  public List<PortModel> inputs() {
    return module == null || module.calls().size() != 1 ? List.of() : module.call().inputs();
  }

  /** The outputs of its module. */
  public List<PortModel> outputs() {
    return module == null || module.calls().size() != 1 ? List.of() : module.call().outputs();
  }

  /** The properties of its module. */
  public List<PropertyModel> properties() {
    return module == null ? List.of() : module.properties();
  }

  /** What its module gives: its outputs and properties. */
  public List<PortModel> gives() {
    return java.util.stream.Stream.concat(
            outputs().stream(), properties().stream().map(PropertyModel::port))
        .toList();
  }

  /** An input by name. */
  public Optional<PortModel> input(String port) {
    return inputs().stream().filter(input -> input.name().equals(port)).findFirst();
  }

  /** A property by name. */
  public Optional<PropertyModel> property(String port) {
    return properties().stream().filter(found -> found.port().name().equals(port)).findFirst();
  }
}
