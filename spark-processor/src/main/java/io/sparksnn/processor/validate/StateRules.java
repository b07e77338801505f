package io.sparksnn.processor.validate;

import io.sparksnn.processor.model.ConfigModel;
import io.sparksnn.processor.model.Enclosing;
import io.sparksnn.processor.model.FieldModel;
import io.sparksnn.processor.model.ModuleModel;
import io.sparksnn.processor.model.NodeModel;
import io.sparksnn.processor.model.Site;
import io.sparksnn.processor.model.VariableModel;
import io.sparksnn.processor.read.Annotations;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** The rules of what a module keeps between steps. */
final class StateRules {
  private final Reporter reporter;
  private final Visibility visibility;
  private final Types types;

  StateRules(Reporter reporter, Visibility visibility, Types types) {
    this.reporter = reporter;
    this.visibility = visibility;
    this.types = types;
  }

  /** Checks all but what concerns the configuration. */
  void check(ModuleModel module) {
    module.variables().forEach(this::variable);
    module.nodes().forEach(node -> node(module, node));
    once(module);
    module.variables().forEach(variable -> hidden(module, variable.field()));
    module.nodes().forEach(node -> hidden(module, node.field()));
  }

  /**
   * Generated code finds the field of a base by its name. Two of one name in the state are told.
   */
  private void hidden(ModuleModel module, VariableElement field) {
    Element owner = Enclosing.of(field);
    for (TypeElement at = module.element(); !at.equals(owner); at = above(at)) {
      for (VariableElement other : ElementFilter.fieldsIn(at.getEnclosedElements())) {
        if (other.getSimpleName().equals(field.getSimpleName()) && !Annotations.isState(other)) {
          reporter.error(
              Site.of(at.getSimpleName() + "." + other.getSimpleName(), other),
              Message.STATE_HIDDEN,
              field.getSimpleName(),
              owner.getSimpleName());
        }
      }
    }
  }

  private static TypeElement above(TypeElement type) {
    return (TypeElement) ((DeclaredType) type.getSuperclass()).asElement();
  }

  /** Checks that every node finds its configuration; whether it does. */
  boolean checkConfig(ModuleModel module, ConfigModel config) {
    int errorsBefore = reporter.errors();
    for (NodeModel node : module.nodes()) {
      TypeMirror inner = node.configType();
      if (inner == null) {
        continue;
      }
      boolean found =
          config.fields().stream()
              .filter(field -> field.name().equals(node.name()))
              .map(FieldModel::type)
              .anyMatch(type -> types.isSameType(type, inner));
      if (!found) {
        String wanted = TypeText.simple(inner);
        reporter.error(
            node.site(),
            Message.NODE_CONFIG,
            config.className().simpleName(),
            node.name(),
            wanted,
            wanted,
            node.name());
      }
    }
    return reporter.errors() == errorsBefore;
  }

  private void variable(VariableModel variable) {
    if (accessible(variable.field(), variable.site(), Message.VARIABLE_ACCESS)
        && !variable.supported()) {
      reporter.error(variable.site(), Message.VARIABLE_TYPE, variable.field().asType());
    }
  }

  private void node(ModuleModel module, NodeModel node) {
    if (!accessible(node.field(), node.site(), Message.NODE_ACCESS)) {
      return;
    }
    TypeElement held = node.module();
    if (held == null) {
      boolean open = node.field().asType().getKind() == TypeKind.TYPEVAR;
      if (open && !module.element().getTypeParameters().isEmpty()) {
        reporter.reportedElsewhere(); // a generic class, which cannot be registered
      } else {
        reporter.error(node.site(), Message.NODE_TYPE, node.field().asType());
      }
    } else {
      visibility.check(held.asType(), module.element(), node.site());
    }
  }

  /** Generated code sits in a subclass, maybe of another package. */
  private boolean accessible(VariableElement field, Site site, Message message) {
    String fault =
        field.getModifiers().stream()
            .filter(Set.of(Modifier.STATIC, Modifier.FINAL)::contains)
            .map(modifier -> modifier.toString().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(" and "));
    if (fault.isEmpty() && !field.getModifiers().contains(Modifier.PROTECTED)) {
      fault = ClassRules.access(field);
    }
    if (!fault.isEmpty()) {
      reporter.error(site, message, fault, TypeText.simple(field.asType()), field.getSimpleName());
    }
    return fault.isEmpty();
  }

  /** Two parts share a name if they do so in files. */
  private void once(ModuleModel module) {
    Set<String> seen = new HashSet<>();
    for (VariableModel variable : module.variables()) {
      if (!seen.add(variable.fileName())) {
        reporter.error(variable.site(), Message.STATE_TWICE, variable.fileName());
      }
    }
    for (NodeModel node : module.nodes()) {
      if (!seen.add(node.fileName())) {
        reporter.error(node.site(), Message.STATE_TWICE, node.fileName());
      }
    }
  }
}
