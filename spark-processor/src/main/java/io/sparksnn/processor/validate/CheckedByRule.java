package io.sparksnn.processor.validate;

import io.sparksnn.processor.model.CheckModel;
import io.sparksnn.processor.model.Enclosing;
import io.sparksnn.processor.model.FieldKind;
import io.sparksnn.processor.model.FieldModel;
import io.sparksnn.processor.model.Site;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** A class named by {@code @CheckedBy} can be made and takes the field's values. */
final class CheckedByRule {
  private static final String CHECK = "io.sparksnn.runtime.config.Check";

  private final Reporter reporter;
  private final Elements elements;
  private final Types types;
  private final Visibility visibility;

  CheckedByRule(Reporter reporter, Elements elements, Types types) {
    this.reporter = reporter;
    this.elements = elements;
    this.types = types;
    this.visibility = new Visibility(reporter, elements);
  }

  /** Reports a class that does not take the field's values. */
  void check(FieldModel field, Site site, TypeMirror checker) {
    if (field.kind() == FieldKind.CONFIG) {
      reporter.error(
          site,
          Message.CHECKED_BY,
          checker,
          field.type(),
          "a configuration is checked by the checks on its own fields");
    } else {
      TypeMirror checked = checkedType(field);
      TypeElement element = (TypeElement) types.asElement(checker);
      TypeMirror taken = element == null ? null : taken(element.asType());
      if (taken == null || !types.isAssignable(checked, taken)) {
        reporter.error(
            site,
            Message.CHECKED_BY,
            checker,
            field.type(),
            "it does not implement Check<" + simple(checked) + ">");
      }
    }
  }

  /** Reports checks of a field that code generated beside a class cannot make. */
  void constructible(FieldModel field, TypeElement beside) {
    for (CheckModel check : field.checks()) {
      if (check.rule() instanceof CheckModel.CheckedBy by
          && types.asElement(by.type()) instanceof TypeElement checker
          && taken(checker.asType()) != null
          && !isConstructible(checker, beside)) {
        // what an embedded record checks by is said where the record is embedded
        Site site = field.accessors().size() == 1 ? check.site() : field.site();
        reporter.error(
            site,
            Message.CHECKED_BY,
            by.type(),
            field.type(),
            "it must be a class, neither abstract nor inner, with a constructor without parameters"
                + " and throws, both visible in "
                + elements.getPackageOf(beside).getQualifiedName());
      }
    }
  }

  private boolean isConstructible(TypeElement checker, TypeElement beside) {
    boolean inner =
        Enclosing.of(checker).getKind() != ElementKind.PACKAGE
            && !checker.getModifiers().contains(Modifier.STATIC);
    return checker.getKind() == ElementKind.CLASS
        && !checker.getModifiers().contains(Modifier.ABSTRACT)
        && !inner
        && ElementFilter.constructorsIn(checker.getEnclosedElements()).stream()
            .anyMatch(constructor ->
                constructor.getParameters().isEmpty()
                    && constructor.getThrownTypes().isEmpty()
                    && visibility.fault(constructor, beside).isEmpty());
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
