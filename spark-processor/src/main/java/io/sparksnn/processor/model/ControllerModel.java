package io.sparksnn.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * A registered controller.
 *
 * @param kind what it is
 * @param module its class as a module: name, configuration, nodes; it has no {@code @Call} method
 * @param isOfKind whether it extends the class of its kind
 * @param in the record of its inputs
 * @param out the record of its outputs
 * @param inputs its inputs
 * @param outputs its outputs
 * @param own its own properties
 * @param nodes its nodes with their wires
 */
public record ControllerModel(
    ControllerKind kind,
    ModuleModel module,
    boolean isOfKind,
    PortsModel in,
    PortsModel out,
    List<PortModel> inputs,
    List<ExportModel> outputs,
    List<PortModel> own,
    List<WiredNode> nodes) {

  /**
   * The record named by {@code @Inputs} or {@code @Outputs}.
   *
   * @param type what is named; null if the annotation is missing
   * @param isFit whether it is a record of the kind that is asked for
   * @param site where it is named
   */
  public record PortsModel(@Nullable TypeMirror type, boolean isFit, Site site) {
    /** Whether it has type parameters, which a class literal gives no arguments. */
    public boolean isGeneric() {
      return type instanceof DeclaredType declared
          && !((TypeElement) declared.asElement()).getTypeParameters().isEmpty();
    }

    /** The record of a controller that has passed the rules. */
    public DeclaredType checked() {
      return (DeclaredType) Objects.requireNonNull(type);
    }
  }

  /**
   * What a source is.
   *
   * @param port the port
   * @param node the node that it is of; null for an input or a property of the controller itself
   * @param isProperty whether it is a property
   */
  public record Found(PortModel port, @Nullable WiredNode node, boolean isProperty) {}

  /** The author's class. */
  public TypeElement element() {
    return module.element();
  }

  /** The author's class. */
  public ClassName className() {
    return module.className();
  }

  /** The generated class. */
  public ClassName generatedName() {
    return module.generatedName();
  }

  /** The class. */
  public Site site() {
    return module.site();
  }

  /** A node by name. */
  public Optional<WiredNode> node(String name) {
    return nodes.stream().filter(node -> node.name().equals(name)).findFirst();
  }

  /** What a source is, if it is there. */
  public Optional<Found> find(SourceModel source) {
    if (!source.isFormed()) {
      return Optional.empty();
    }
    if (source.origin().equals(SourceModel.IN)) {
      return named(inputs, source.port()).map(port -> new Found(port, null, false));
    }
    if (source.origin().equals(SourceModel.SELF)) {
      return named(own, source.port()).map(port -> new Found(port, null, true));
    }
    return node(source.origin()).flatMap(node -> find(node, source.port()));
  }

  private static Optional<Found> find(WiredNode node, String port) {
    return named(node.outputs(), port)
        .map(output -> new Found(output, node, false))
        .or(() -> node.property(port).map(found -> new Found(found.port(), node, true)));
  }

  private static Optional<PortModel> named(List<PortModel> ports, String name) {
    return ports.stream().filter(port -> port.name().equals(name)).findFirst();
  }
}
