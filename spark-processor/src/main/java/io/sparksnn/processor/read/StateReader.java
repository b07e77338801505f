package io.sparksnn.processor.read;

import io.sparksnn.annotations.Node;
import io.sparksnn.annotations.Variable;
import io.sparksnn.processor.model.Enclosing;
import io.sparksnn.processor.model.NodeModel;
import io.sparksnn.processor.model.Site;
import io.sparksnn.processor.model.VariableModel;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads what a module keeps between steps: its variables and the modules it holds. */
final class StateReader {
  private final Types types;

  StateReader(Types types) {
    this.types = types;
  }

  /** Own variables and those of the superclasses, the topmost first. */
  List<VariableModel> variables(TypeElement module) {
    List<VariableModel> found = new ArrayList<>();
    for (VariableElement field : fields(module)) {
      Annotations.find(field, Variable.class)
          .ifPresent(mirror -> found.add(variable(field, mirror)));
    }
    return List.copyOf(found);
  }

  /** Own nodes and those of the superclasses, the topmost first. */
  List<NodeModel> nodes(TypeElement module) {
    return fields(module).stream()
        .filter(field -> Annotations.has(field, Node.class))
        .map(field -> node(module, field))
        .toList();
  }

  private List<VariableElement> fields(TypeElement module) {
    List<VariableElement> fields = new ArrayList<>();
    TypeMirror above = module.getSuperclass();
    if (above.getKind() == TypeKind.DECLARED) {
      fields.addAll(fields((TypeElement) ((DeclaredType) above).asElement()));
    }
    fields.addAll(ElementFilter.fieldsIn(module.getEnclosedElements()));
    return fields;
  }

  private VariableModel variable(VariableElement field, AnnotationMirror mirror) {
    return new VariableModel(
        field,
        types.isVariable(field.asType()),
        Annotations.string(mirror, "shape"),
        Annotations.string(mirror, "units"),
        Annotations.string(mirror, "doc"),
        site(field));
  }

  /**
   * A generic superclass may leave open which module a node is. Only then the class that holds it
   * is asked: of a field that is hidden the Eclipse compiler gives the type of the one that hides
   * it.
   */
  private NodeModel node(TypeElement holder, VariableElement field) {
    TypeMirror seen =
        field.asType().getKind() == TypeKind.TYPEVAR
            ? types.types.asMemberOf((DeclaredType) holder.asType(), field)
            : field.asType();
    TypeElement module =
        types.types.asElement(seen) instanceof TypeElement type && Annotations.isModule(type)
            ? type
            : null;
    return new NodeModel(
        field,
        module,
        module == null ? null : types.sparkModule(module).map(ModuleReader::argument).orElse(null),
        site(field));
  }

  private static Site site(VariableElement field) {
    return Site.of(Enclosing.of(field).getSimpleName() + "." + field.getSimpleName(), field);
  }
}
