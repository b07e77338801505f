package io.sparksnn.processor.validate;

import io.sparksnn.processor.model.Enclosing;
import io.sparksnn.processor.model.Names;
import io.sparksnn.processor.model.Site;
import io.sparksnn.processor.read.Annotations;
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
  private static final String SNAKE_CASE = "[a-z][a-z0-9_]*";

  private final Reporter reporter;

  ClassRules(Reporter reporter) {
    this.reporter = reporter;
  }

  /** Reports a name that is not in snake case; a better one is at hand if it is all ASCII. */
  void name(String registeredName, Site site) {
    if (!registeredName.matches(SNAKE_CASE)) {
      String better = Names.snakeCase(registeredName);
      reporter.error(
          site,
          Message.REGISTERED_NAME,
          registeredName,
          better.matches(SNAKE_CASE) ? better : "my_name");
    }
  }

  /** Generated code stands beside the class, in its package; whether it sees the class. */
  boolean nesting(TypeElement type, Site site) {
    for (Element at = type; at.getKind() != ElementKind.PACKAGE; at = Enclosing.of(at)) {
      Set<Modifier> modifiers = at.getModifiers();
      boolean nested = Enclosing.of(at).getKind() != ElementKind.PACKAGE;
      String fault =
          modifiers.contains(Modifier.PRIVATE)
              ? "private"
              : nested && !modifiers.contains(Modifier.STATIC) ? "an inner class" : "";
      if (fault.isEmpty()) {
        continue;
      }
      if (at.equals(type)) {
        reporter.error(site, Message.NESTED, fault);
      } else if (Annotations.isRegistered(at)) {
        reporter.reportedElsewhere();
      } else {
        reporter.error(site, Message.NESTED, "in " + at.getSimpleName() + ", which is " + fault);
      }
      return false;
    }
    return true;
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
              : type.getModifiers().contains(Modifier.SEALED)
                  ? "a sealed class that does not permit the generated one"
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
                && constructor.getThrownTypes().isEmpty()
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
    return method.getThrownTypes().isEmpty()
        ? ""
        : "declared to throw " + TypeText.list(method.getThrownTypes());
  }
}
