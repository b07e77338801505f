package io.sparksnn.processor.validate;

import io.sparksnn.processor.model.FieldKind;
import io.sparksnn.processor.model.FieldModel;
import io.sparksnn.processor.model.Site;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** A class named by {@code @CheckedBy} can be made and takes the field's values. */
final class CheckedByRule {
  private static final String CHECK = "io.sparksnn.runtime.config.Check";

  private final Reporter reporter;
  private final Elements elements;
  private final Types types;

  CheckedByRule(Reporter reporter, Elements elements, Types types) {
    this.reporter = reporter;
    this.elements = elements;
    this.types = types;
  }

  void check(FieldModel field, Site site, TypeMirror checker) {
    String fault = fault(field, checker);
    if (!fault.isEmpty()) {
      reporter.error(site, Message.CHECKED_BY, checker, field.type(), fault);
    }
  }

  private String fault(FieldModel field, TypeMirror checker) {
    if (field.kind() == FieldKind.CONFIG) {
      return "a configuration is checked by the checks on its own fields";
    }
    TypeMirror checked = checkedType(field);
    TypeElement element =
        checker.getKind() == TypeKind.DECLARED
            ? (TypeElement) ((DeclaredType) checker).asElement()
            : null;
    TypeMirror taken = element == null ? null : taken(element.asType());
    if (taken == null || !types.isAssignable(checked, taken)) {
      return "it does not implement Check<" + simple(checked) + ">";
    }
    boolean inner =
        element.getEnclosingElement().getKind() != ElementKind.PACKAGE
            && !element.getModifiers().contains(Modifier.STATIC);
    return element.getModifiers().contains(Modifier.ABSTRACT)
            || element.getModifiers().contains(Modifier.PRIVATE)
            || inner
            || !ClassRules.hasPlainConstructor(element)
        ? "it needs a constructor without parameters, and to be neither abstract, private nor inner"
        : "";
  }

  /** What the check sees: the boxed type, or that of the elements. */
  private TypeMirror checkedType(FieldModel field) {
    String boxed = field.kind().checkedClass();
    return boxed.isEmpty() ? field.type() : elements.getTypeElement("java.lang." + boxed).asType();
  }

  /** The argument that a class gives to {@code Check}; null if it implements no such. */
  private @Nullable TypeMirror taken(TypeMirror type) {
    if (type instanceof DeclaredType declared
        && ((TypeElement) declared.asElement()).getQualifiedName().contentEquals(CHECK)) {
      List<? extends TypeMirror> arguments = declared.getTypeArguments();
      return arguments.isEmpty() ? null : arguments.get(0);
    }
    for (TypeMirror above : types.directSupertypes(type)) {
      TypeMirror found = taken(above);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private String simple(TypeMirror type) {
    return types.asElement(type).getSimpleName().toString();
  }
}
