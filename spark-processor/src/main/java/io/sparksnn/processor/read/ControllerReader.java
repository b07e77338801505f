package io.sparksnn.processor.read;

import io.sparksnn.annotations.Effect;
import io.sparksnn.annotations.From;
import io.sparksnn.annotations.Inputs;
import io.sparksnn.annotations.Outputs;
import io.sparksnn.annotations.Wire;
import io.sparksnn.processor.model.CallModel;
import io.sparksnn.processor.model.ControllerKind;
import io.sparksnn.processor.model.ControllerModel;
import io.sparksnn.processor.model.ControllerModel.PortsModel;
import io.sparksnn.processor.model.EffectModel;
import io.sparksnn.processor.model.Enclosing;
import io.sparksnn.processor.model.ExportModel;
import io.sparksnn.processor.model.ModuleModel;
import io.sparksnn.processor.model.NodeModel;
import io.sparksnn.processor.model.PortModel;
import io.sparksnn.processor.model.Site;
import io.sparksnn.processor.model.SourceModel;
import io.sparksnn.processor.model.WireModel;
import io.sparksnn.processor.model.WiredNode;
import io.sparksnn.processor.model.WiredNode.Property;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads a registered controller: a class of nodes and wires. */
public final class ControllerReader {
  private static final String SPARK_MODULE = "io.sparksnn.runtime.module.SparkModule";
  private static final String CONTRACT = "recurrentContract";
  private static final String MASK = "io.sparksnn.runtime.payload.BooleanMask";

  private final Types types;
  private final ModuleReader moduleReader;
  private final PortReader portReader;

  /** Reads with what is known of types and modules. */
  public ControllerReader(Types types, ModuleReader moduleReader) {
    this.types = types;
    this.moduleReader = moduleReader;
    this.portReader = new PortReader(types);
  }

  /** The model of a class that is registered as a controller. */
  public ControllerModel read(TypeElement controller) {
    ModuleModel module = moduleReader.read(controller);
    return read(module, module.nodes().stream().map(this::node).toList());
  }

  private ControllerModel read(ModuleModel module, List<WiredNode> nodes) {
    TypeElement controller = module.element();
    ControllerKind kind =
        Arrays.stream(ControllerKind.values())
            .filter(any -> Annotations.has(controller, any.annotation()))
            .findFirst()
            .orElseThrow();
    PortsModel in = ports(module.site(), controller, Inputs.class);
    PortsModel out = ports(module.site(), controller, Outputs.class);
    return new ControllerModel(
        kind,
        module,
        types.ancestors(controller).stream()
            .anyMatch(above -> above.getQualifiedName().contentEquals(kind.baseName())),
        in,
        out,
        in.isFit() ? inputs(in.checked()) : List.of(),
        out.isFit() ? outputs(out.checked()) : List.of(),
        own(kind, module.site()),
        nodes);
  }

  private PortsModel ports(Site site, TypeElement controller, Class<?> annotation) {
    Optional<AnnotationMirror> mirror = Annotations.find(controller, annotation);
    TypeMirror type =
        mirror
            .flatMap(found -> Annotations.written(found, "value"))
            .filter(TypeMirror.class::isInstance)
            .map(TypeMirror.class::cast)
            .orElse(null);
    boolean fit =
        type != null
            && (annotation == Outputs.class ? types.isModuleOutput(type) : isPlainRecord(type));
    PortsModel ports =
        new PortsModel(type, fit, mirror.map(found -> site.at(found, "value")).orElse(site));
    return ports.isGeneric() ? new PortsModel(type, false, ports.site()) : ports;
  }

  private static boolean isPlainRecord(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED
        && ((DeclaredType) type).asElement().getKind() == ElementKind.RECORD;
  }

  private List<PortModel> inputs(DeclaredType record) {
    return portReader.inputs(record);
  }

  private List<ExportModel> outputs(DeclaredType record) {
    List<ExportModel> outputs = new ArrayList<>();
    for (PortModel port : portReader.outputs(record)) {
      SourceModel from =
          Annotations.find(port.site().element(), From.class)
              .map(mirror ->
                  new SourceModel(
                      Annotations.string(mirror, "value"), port.site().at(mirror, "value")))
              .orElse(null);
      outputs.add(new ExportModel(port, from));
    }
    return List.copyOf(outputs);
  }

  private List<PortModel> own(ControllerKind kind, Site site) {
    TypeElement mask = types.elements.getTypeElement(MASK);
    return mask == null || kind == ControllerKind.BRAIN
        ? List.of()
        : List.of(
            new PortModel(
                "inhibitionMask",
                "inhibitionMask",
                mask.asType(),
                true,
                false,
                "Units that are inhibitory.",
                site));
  }

  private WiredNode node(NodeModel node) {
    List<WireModel> wires = new ArrayList<>();
    for (AnnotationMirror mirror : Annotations.each(node.field(), Wire.class, Wire.List.class)) {
      List<SourceModel> sources = new ArrayList<>();
      for (AnnotationValue from : Annotations.array(mirror, "from")) {
        Site site = new Site(node.site().path(), node.site().element(), mirror, from);
        sources.add(new SourceModel(from.getValue().toString(), site));
      }
      wires.add(
          new WireModel(
              Annotations.string(mirror, "port"), node.site().at(mirror, "port"), sources));
    }
    List<EffectModel> effects = new ArrayList<>();
    for (AnnotationMirror mirror :
        Annotations.each(node.field(), Effect.class, Effect.List.class)) {
      effects.add(
          new EffectModel(
              source(node, mirror, "property", ""), source(node, mirror, "from", node.name())));
    }
    return wired(node, List.copyOf(wires), List.copyOf(effects));
  }

  /** A node with the ports of its module, which may be a controller itself. */
  private WiredNode wired(NodeModel node, List<WireModel> wires, List<EffectModel> effects) {
    TypeElement type = node.module();
    if (type == null) {
      return new WiredNode(node, List.of(), List.of(), List.of(), false, wires, effects);
    }
    if (Annotations.isController(type)) {
      // Its ports are all that matters here; it may even hold the controller that is read.
      ControllerModel inner = read(moduleReader.read(type), List.of());
      return new WiredNode(
          node,
          inner.inputs(),
          inner.outputs().stream().map(ExportModel::port).toList(),
          inner.own().stream().map(port -> new Property(port, false)).toList(),
          promises(type),
          wires,
          effects);
    }
    ModuleModel module = moduleReader.read(type);
    Optional<CallModel> call = module.calls().stream().findFirst();
    return new WiredNode(
        node,
        call.map(CallModel::inputs).orElse(List.of()),
        call.map(CallModel::outputs).orElse(List.of()),
        module.properties().stream()
            .map(property -> new Property(property.port(), property.writable()))
            .toList(),
        promises(type),
        wires,
        effects);
  }

  private boolean promises(TypeElement module) {
    return Members.methods(types.elements, module).stream()
        .anyMatch(method ->
            method.getSimpleName().contentEquals(CONTRACT)
                && !((TypeElement) Enclosing.of(method))
                    .getQualifiedName()
                    .contentEquals(SPARK_MODULE));
  }

  private static SourceModel source(
      NodeModel node, AnnotationMirror mirror, String member, String origin) {
    String text = Annotations.string(mirror, member);
    return new SourceModel(
        origin.isEmpty() ? text : origin + "." + text, node.site().at(mirror, member));
  }
}
