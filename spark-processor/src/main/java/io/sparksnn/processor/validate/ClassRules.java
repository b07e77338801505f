package io.sparksnn.processor.validate;

import io.sparksnn.processor.model.Names;
import io.sparksnn.processor.model.Site;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** What holds for every annotated class, and helpers to say what a class or member is. */
final class ClassRules {
  private final Reporter reporter;

  ClassRules(Reporter reporter) {
    this.reporter = reporter;
  }

  void check(TypeElement type, String registeredName, Site site) {
    nesting(type, site);
    if (!registeredName.matches("[a-z][a-z0-9_]*")) {
      String better = Names.snakeCase(registeredName).replaceAll("[^a-z0-9_]", "");
      reporter.error(
          site,
          Message.REGISTERED_NAME,
          registeredName,
          better.matches("[a-z].*") ? better : Names.snakeCase(type.getSimpleName().toString()));
    }
  }

  /** Generated code stands beside the class, in its package. */
  private void nesting(TypeElement type, Site site) {
    for (Element at = type; at.getKind() != ElementKind.PACKAGE; at = at.getEnclosingElement()) {
      Set<Modifier> modifiers = at.getModifiers();
      boolean nested = at.getEnclosingElement().getKind() != ElementKind.PACKAGE;
      String fault =
          modifiers.contains(Modifier.PRIVATE)
              ? "private"
              : !isType(at) || nested && !isType(at.getEnclosingElement())
                  ? "local to a method"
                  : nested && !modifiers.contains(Modifier.STATIC) ? "an inner class" : "";
      if (!fault.isEmpty()) {
        reporter.error(
            site,
            Message.NESTED,
            at.equals(type) ? fault : "in " + at.getSimpleName() + ", which is " + fault);
        return;
      }
    }
  }

  private static boolean isType(Element element) {
    return element.getKind().isClass() || element.getKind().isInterface();
  }

  /** What a type is, with its article: {@code an interface}, {@code a final class}. */
  static String kind(TypeElement type) {
    return switch (type.getKind()) {
      case INTERFACE -> "an interface";
      case ENUM -> "an enum";
      case RECORD -> "a record";
      case ANNOTATION_TYPE -> "an annotation";
      default ->
          type.getModifiers().contains(Modifier.FINAL)
              ? "a final class"
              : type.getModifiers().contains(Modifier.ABSTRACT)
                  ? "an abstract class"
                  : "a class that is not abstract";
    };
  }

  /** How visible a member is: {@code private}, {@code package-private}. */
  static String access(Element member) {
    for (Modifier access : Set.of(Modifier.PUBLIC, Modifier.PROTECTED, Modifier.PRIVATE)) {
      if (member.getModifiers().contains(access)) {
        return access.toString();
      }
    }
    return "package-private";
  }

  /** Whether code of the same package can call a constructor without parameters. */
  static boolean hasPlainConstructor(TypeElement type) {
    return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
        .anyMatch(constructor ->
            constructor.getParameters().isEmpty()
                && !constructor.getModifiers().contains(Modifier.PRIVATE));
  }

  /** What stands in the way of overriding a method; empty if nothing does. */
  static String obstacle(ExecutableElement method) {
    String modifiers =
        method.getModifiers().stream()
            .filter(Set.of(Modifier.STATIC, Modifier.FINAL, Modifier.ABSTRACT)::contains)
            .map(modifier -> modifier.toString().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(" and "));
    if (!modifiers.isEmpty()) {
      return modifiers;
    }
    if (!method.getTypeParameters().isEmpty()) {
      return "generic";
    }
    return method.getThrownTypes().isEmpty() ? "" : "declared to throw " + method.getThrownTypes();
  }
}
