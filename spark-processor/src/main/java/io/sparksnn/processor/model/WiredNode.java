package io.sparksnn.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A node of a controller.
 *
 * @param node the field and its module
 * @param inputs the inputs of its module
 * @param outputs the outputs of its module
 * @param properties the properties of its module
 * @param promises whether its module tells its outputs before it is built, so that it may wait for
 *     itself
 * @param wires what its inputs are given
 * @param effects what it sets
 */
public record WiredNode(
    NodeModel node,
    List<PortModel> inputs,
    List<PortModel> outputs,
    List<Property> properties,
    boolean promises,
    List<WireModel> wires,
    List<EffectModel> effects) {

  /**
   * A property of a node.
   *
   * @param port its name and payload
   * @param writable whether it can be set
   */
  public record Property(PortModel port, boolean writable) {}

  /** The name in Java. */
  public String name() {
    return node.name();
  }

  /** The name of its module's class. */
  public String typeName() {
    return node.checkedModule().getSimpleName().toString();
  }

  /** What its module gives: its outputs and properties. */
  public List<PortModel> gives() {
    return Stream.concat(outputs.stream(), properties.stream().map(Property::port)).toList();
  }

  /** Whether a name is that of an output and of a property, too, so that it tells neither. */
  public boolean isAmbiguous(String port) {
    String fileName = Names.snakeCase(port);
    return outputs.stream().anyMatch(output -> output.fileName().equals(fileName))
        && properties.stream().anyMatch(found -> found.port().fileName().equals(fileName));
  }

  /** An input by name. */
  public Optional<PortModel> input(String port) {
    return inputs.stream().filter(input -> input.name().equals(port)).findFirst();
  }

  /** A property by name. */
  public Optional<Property> property(String port) {
    return properties.stream().filter(found -> found.port().name().equals(port)).findFirst();
  }
}
