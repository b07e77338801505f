package io.sparksnn.processor.validate;

import io.sparksnn.processor.model.Enclosing;
import io.sparksnn.processor.model.Site;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Generated code can see what it names. */
final class Visibility {
  private final Reporter reporter;
  private final Elements elements;

  Visibility(Reporter reporter, Elements elements) {
    this.reporter = reporter;
    this.elements = elements;
  }

  /** Reports a type that code generated beside a class cannot see. */
  void check(TypeMirror type, Element beside, Site site) {
    if (type.getKind() == TypeKind.DECLARED) {
      String fault = fault(((DeclaredType) type).asElement(), beside);
      if (!fault.isEmpty()) {
        reporter.error(
            site, Message.HIDDEN, elements.getPackageOf(beside).getQualifiedName(), type, fault);
      }
    }
  }

  /**
   * What hides a class or member from code generated beside a class; empty if nothing does. That
   * the class itself is hidden is another fault.
   */
  String fault(Element element, Element beside) {
    PackageElement from = elements.getPackageOf(beside);
    for (Element at = element; at.getKind() != ElementKind.PACKAGE; at = Enclosing.of(at)) {
      Set<Modifier> modifiers = at.getModifiers();
      boolean hidden =
          modifiers.contains(Modifier.PRIVATE)
              || (!modifiers.contains(Modifier.PUBLIC) && !elements.getPackageOf(at).equals(from));
      if (hidden && !encloses(at, beside)) {
        return at.getSimpleName() + " is " + ClassRules.access(at);
      }
    }
    return "";
  }

  private static boolean encloses(Element outer, @Nullable Element inner) {
    return inner != null && (inner.equals(outer) || encloses(outer, inner.getEnclosingElement()));
  }
}
